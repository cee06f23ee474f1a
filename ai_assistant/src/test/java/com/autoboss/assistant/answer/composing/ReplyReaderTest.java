package com.autoboss.assistant.answer.composing;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.answer.grounding.Claim;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplyReaderTest {

  private static final String REPLY =
      """
      {"answered": true, "statements": [{"quote": "a \\"b\\" {c}", "text": "one"}, {"text": "two", "quote": "d"}]}\
      """;

  private final List<Claim> claims = new ArrayList<>();
  private final ReplyReader reader = new ReplyReader(claims::add);

  @Test
  void shouldGiveEachClaimAwayAsSoonAsItIsComplete() {
    int first = REPLY.indexOf("}, {") + 1;
    reader.take(REPLY.substring(0, first - 1));
    assertThat(claims).isEmpty();
    reader.take("}");

    assertThat(claims).containsExactly(new Claim("one", "a \"b\" {c}"));
  }

  @Test
  void shouldReadTheSameLetterByLetter() {
    REPLY.chars().forEach(c -> reader.take(Character.toString(c)));

    assertThat(claims).containsExactly(new Claim("one", "a \"b\" {c}"), new Claim("two", "d"));
    assertThat(reader.answered()).isTrue();
  }

  @Test
  void shouldLoseOnlyTheLastClaimOfAReplyThatBreaksOff() {
    for (int cut = 0; cut < REPLY.length(); cut++) {
      List<Claim> read = new ArrayList<>();
      new ReplyReader(read::add).take(REPLY.substring(0, cut));

      assertThat(read).hasSizeLessThanOrEqualTo(2);
      assertThat(List.of(new Claim("one", "a \"b\" {c}"), new Claim("two", "d"))).containsAll(read);
    }
  }

  @Test
  void shouldTakeOnlySoManyClaimsOfAnEndlessReply() {
    reader.take("{\"statements\": [");
    for (int i = 0; i < 10_000; i++) {
      reader.take("{\"quote\": \"q\", \"text\": \"t\"},");
    }

    assertThat(claims).hasSize(8);
  }

  @Test
  void shouldHearNothingInNonsense() {
    reader.take("}}]{{{\"quote\": 7}} {\"text\": null, \"quote\": []} \\\\\" {");

    assertThat(claims).isEmpty();
    assertThat(reader.answered()).isNull();
  }

  @Test
  void shouldBeginAnewOnlyBeforeAnythingWasGivenAway() {
    reader.take("{\"statements\": [{\"quo");
    assertThat(reader.restarted()).isTrue();
    reader.take(REPLY);

    assertThat(claims).hasSize(2);
    assertThat(reader.restarted()).isFalse();
  }
}
