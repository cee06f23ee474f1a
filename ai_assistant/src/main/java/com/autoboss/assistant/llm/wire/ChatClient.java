package com.autoboss.assistant.llm.wire;

import java.io.InputStream;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One model at one endpoint. Knows what it was found to take, and asks in the best form that it
 * takes.
 */
public final class ChatClient {

  private static final int MOST_OF_AN_ERROR = 4_000;
  private static final Duration PATIENCE_WITH_ERRORS = Duration.ofSeconds(1);

  private final Endpoint endpoint;
  private final Manner manner;
  private final Abilities abilities = new Abilities();
  private final Pace pace = new Pace();

  public ChatClient(Endpoint endpoint, Manner manner) {
    this.endpoint = endpoint;
    this.manner = manner;
  }

  /** The best way that is known to work. */
  public Way way() {
    return abilities.known().way();
  }

  /**
   * Asks once.
   *
   * @param way in which it is asked for
   * @param pieces takes the text as it comes, on this thread
   * @throws WireFault when there is no usable reply; pieces may have been taken before
   */
  public Reply ask(Ask ask, Way way, Consumer<String> pieces)
      throws InterruptedException, WireFault {
    Countdown time =
        new Countdown(ask.time(), manner.silence(), manner.fewestLetters(), pace.fewestLetters());
    String body = RequestBody.of(ask, way, abilities.known(), manner.temperature());
    HttpResponse<InputStream> response = endpoint.send("/chat/completions", body, time);
    try (BodyLines lines = new BodyLines(accepted(response, ask, way))) {
      Reply reply = new ResponseReader(lines, time, ask.mostTokens(), pieces).read();
      pace.learn(time.letters(), time.saying());
      return reply;
    } catch (WireFault fault) {
      throw understood(fault, time);
    }
  }

  /**
   * A request was answered.
   *
   * @param works the way in which it was asked
   * @param failedBefore whether a better way had just failed
   */
  public void learn(Way works, boolean failedBefore) {
    abilities.answered(works, failedBefore);
  }

  private static WireFault understood(WireFault fault, Countdown time) {
    return fault.kind() == FaultKind.SLOW && time.isOver()
        ? new WireFault(FaultKind.LATE, "no whole reply in time")
        : fault;
  }

  private InputStream accepted(HttpResponse<InputStream> response, Ask ask, Way way)
      throws InterruptedException, WireFault {
    int status = response.statusCode();
    if (status == 200) {
      return response.body();
    }
    String refusal = start(response.body()).toLowerCase(Locale.ROOT);
    boolean structured = ask.schema() != null;
    if (status == 400 || status == 422) {
      boolean learned = abilities.learn(refusal, way, structured);
      throw new WireFault(
          learned ? FaultKind.PARAMETER : FaultKind.REJECTED, "the endpoint takes no such request");
    }
    throw Statuses.fault(
        status,
        response.headers().firstValue("Retry-After").orElse(null),
        refusal,
        structured ? way.form() : null);
  }

  /** The beginning of an error, as far as it comes at once. */
  private static String start(InputStream body) throws InterruptedException {
    StringBuilder text = new StringBuilder();
    try (BodyLines lines = new BodyLines(body)) {
      String line = lines.next(PATIENCE_WITH_ERRORS);
      while (line != null && text.length() < MOST_OF_AN_ERROR) {
        text.append(line).append('\n');
        line = lines.next(PATIENCE_WITH_ERRORS);
      }
    } catch (WireFault brokenOff) {
      return text.toString();
    }
    return text.toString();
  }

  /**
   * How a model is asked.
   *
   * @param temperature null leaves it to the endpoint
   * @param silence longest within a reply
   * @param fewestLetters a second within a reply
   */
  public record Manner(@Nullable Double temperature, Duration silence, double fewestLetters) {}
}
