package com.autoboss.assistant.nodes;

import com.autoboss.assistant.database.Installation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Redis when REDIS_URL names one, and PostgreSQL always. */
@Configuration(proxyBeanMethods = false)
class NodesConfiguration {

  @Bean
  static RedisCheck redisCheck(Environment environment) {
    return new RedisCheck(redis(environment));
  }

  @Bean
  static Nodes nodes(Environment environment, JdbcClient jdbc, Installation installation) {
    Channel postgres = new PostgresChannel(jdbc, installation.database());
    RedisChannel redis = redis(environment);
    return new Nodes(redis == null ? List.of(postgres) : List.of(redis, postgres));
  }

  private static @Nullable RedisChannel redis(Environment environment) {
    String url = environment.getProperty("REDIS_URL", "");
    return url.isBlank() ? null : new RedisChannel(RedisUrl.parse(url));
  }
}
