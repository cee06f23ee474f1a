package com.autoboss.assistant.llm;

import com.autoboss.assistant.lifecycle.Check;
import org.jspecify.annotations.Nullable;

/**
 * Whether answers are more than quotations. Without a model the service still serves, so nothing
 * here ever stops it. Never asks the model: that would cost money.
 */
final class LanguageModelCheck implements Check {

  private final @Nullable Gateway gateway;

  /**
   * The check.
   *
   * @param gateway null when no model is configured
   */
  LanguageModelCheck(@Nullable Gateway gateway) {
    this.gateway = gateway;
  }

  @Override
  public String name() {
    return "language_model";
  }

  @Override
  public Finding look() {
    if (gateway == null) {
      return Finding.warn("not configured: answers are quotations", "set OPENAI_API_KEY");
    }
    try {
      return found(gateway);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Finding.unknown("was not looked at");
    }
  }

  private static Finding found(Gateway gateway) throws InterruptedException {
    return switch (gateway.probe().look()) {
      case BAD_KEY ->
          Finding.warn(
              "the endpoint does not take the key: answers are quotations",
              "put a valid key into OPENAI_API_KEY, or into the file of OPENAI_API_KEY_FILE");
      case UNREACHABLE ->
          Finding.warn(
              "the endpoint cannot be reached: answers are quotations",
              "check OPENAI_BASE_URL and the way to it");
      case UNKNOWN -> spent(gateway, Finding.unknown("the endpoint does not say if it is well"));
      case MODEL_NOT_LISTED ->
          spent(
              gateway,
              Finding.warn(
                  "the endpoint takes the key but does not list a configured model",
                  "check OPENAI_MODEL and OPENAI_FALLBACK_MODEL"));
      case GOOD -> spent(gateway, Finding.pass("the endpoint takes the key"));
    };
  }

  private static Finding spent(Gateway gateway, Finding otherwise) {
    String obstacle = gateway.obstacle();
    if (obstacle != null) {
      return Finding.warn(
          obstacle + ": answers are quotations", "wait, or see the settings of the budget");
    }
    return gateway.isNearEndOfBudget()
        ? Finding.warn("the budget of today is nearly spent", "see the settings of the budget")
        : otherwise;
  }
}
