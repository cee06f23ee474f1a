package com.autoboss.assistant.llm.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import tools.jackson.databind.json.JsonMapper;

class JsonPartTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Property
  void shouldFindTheObjectInWhateverPiecesItComes(
      @ForAll @Size(max = 4) List<String> values,
      @ForAll("chatter") String before,
      @ForAll String after,
      @ForAll @IntRange(min = 1, max = 7) int length) {
    String object = JSON.writeValueAsString(Map.of("values", values, "inner", Map.of("a", 1)));

    JsonPart part = new JsonPart(false);

    assertThat(inPieces(part, before + object + after, length)).isEqualTo(object);
    assertThat(part.whole()).isTrue();
  }

  @Property
  void shouldFindTheObjectBehindTheMarkThoughBracesStandBefore(
      @ForAll @Size(max = 4) List<String> values, @ForAll @IntRange(min = 1, max = 7) int length) {
    String object = JSON.writeValueAsString(Map.of("values", values));

    JsonPart part = new JsonPart(true);
    String said = "It fits {this}: " + JsonPart.BEGIN + "\n" + object + "\n" + JsonPart.END;

    assertThat(inPieces(part, said, length)).isEqualTo(object);
  }

  @Property
  void shouldTakeNothingForWholeThatIsCut(
      @ForAll @Size(max = 4) List<String> values, @ForAll @IntRange(min = 1, max = 9) int missing) {
    String object = JSON.writeValueAsString(Map.of("values", values));
    String cut = object.substring(0, Math.max(0, object.length() - missing));

    JsonPart part = new JsonPart(false);

    assertThat(inPieces(part, cut, 3)).isEqualTo(cut);
    assertThat(part.whole()).isFalse();
  }

  @Provide
  Arbitrary<String> chatter() {
    return Arbitraries.of(
        "", "Here you are:\n```json\n", "<think>maybe {\"values\":[]}?</think>\n", "] \" } ");
  }

  private static String inPieces(JsonPart part, String text, int length) {
    StringBuilder found = new StringBuilder();
    for (int from = 0; from < text.length(); from += length) {
      found.append(part.take(text.substring(from, Math.min(text.length(), from + length))));
    }
    return found.append(part.end()).toString();
  }
}
