package com.autoboss.assistant.cli.bench;

import org.jspecify.annotations.Nullable;

/**
 * How a scripted endpoint behaves, whatever it is asked.
 *
 * @param json the most exact form of reply that it can be asked for
 * @param usage whether it sends usage
 * @param limit which parameter limits the reply
 * @param key the only key that it takes; null when it takes any
 * @param faultRate how often each of the six faults of the trial strikes, from 0 to 1/6
 * @param seed of those faults
 */
public record Manners(
    Json json, boolean usage, Limit limit, @Nullable String key, double faultRate, long seed) {

  /** A polite endpoint. */
  public static final Manners GOOD = new Manners(Json.SCHEMA, true, Limit.BOTH, null, 0, 0);

  public Manners withJson(Json most) {
    return new Manners(most, usage, limit, key, faultRate, seed);
  }

  public Manners withoutUsage() {
    return new Manners(json, false, limit, key, faultRate, seed);
  }

  public Manners withLimit(Limit parameter) {
    return new Manners(json, usage, parameter, key, faultRate, seed);
  }

  public Manners withKey(String only) {
    return new Manners(json, usage, limit, only, faultRate, seed);
  }

  public Manners withFaults(double rate, long seedOfFaults) {
    return new Manners(json, usage, limit, key, rate, seedOfFaults);
  }

  /** The most exact form of reply: what is asked beyond it is answered with an error. */
  public enum Json {
    SCHEMA,
    /** {@code json_schema} is answered with 500. */
    OBJECT,
    /** {@code response_format} is answered with 400. */
    NONE
  }

  /** Which parameter limits the reply. */
  public enum Limit {
    BOTH,
    /** {@code max_completion_tokens} is ignored. */
    MAX_TOKENS,
    /** {@code max_tokens} is answered with 400. */
    MAX_COMPLETION_TOKENS,
    /** Neither has any effect. */
    NEITHER
  }
}
