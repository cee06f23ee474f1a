package com.autoboss.assistant.nodes;

import com.autoboss.assistant.lifecycle.Check;
import org.jspecify.annotations.Nullable;

/** Redis answers, where one is configured. Without it PostgreSQL wakes the nodes. */
final class RedisCheck implements Check {

  private final @Nullable RedisChannel redis;

  RedisCheck(@Nullable RedisChannel redis) {
    this.redis = redis;
  }

  @Override
  public String name() {
    return "redis";
  }

  @Override
  public Finding look() {
    if (redis == null) {
      return Finding.pass("none is configured; PostgreSQL wakes the nodes");
    }
    return redis.answers()
        ? Finding.pass("Redis answers")
        : Finding.warn(
            "Redis does not answer; PostgreSQL wakes the nodes", "check REDIS_URL and the server");
  }
}
