package com.autoboss.assistant.knowledge.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.autoboss.assistant.knowledge.reader.Box;
import com.autoboss.assistant.knowledge.reader.PageContent;
import com.autoboss.assistant.knowledge.reader.Rule;
import com.autoboss.assistant.knowledge.reader.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands on a page, dividing it loses nothing, doubles nothing and invents nothing. */
class DividingPropertyTest {

  private static final String[] TEXTS = {
    "pump", "250", "bar", "WARNING:", "1.", "•", "Table", "3:", "hy", "oil.", "ضغط", "(12)", "M24"
  };

  @Property(tries = 150)
  void shouldPutEveryWordIntoExactlyOnePassage(@ForAll("pages") PageContent page) {
    List<String> words =
        page.words().stream().map(Word::text).map(DividingPropertyTest::bare).sorted().toList();
    List<String> divided =
        Typeset.passages(page).stream()
            .flatMap(passage -> Stream.of(passage.text().split(" ")))
            .map(DividingPropertyTest::bare)
            .sorted()
            .toList();

    assertThat(divided).isEqualTo(words);
  }

  @Property(tries = 150)
  void shouldKeepBoxesOnThePage(@ForAll("pages") PageContent page) {
    assertThat(Typeset.passages(page))
        .allMatch(passage -> inside(passage.box()))
        .allMatch(passage -> passage.lines().stream().allMatch(line -> inside(line.box())))
        .allMatch(passage -> passage.cells().stream().allMatch(cell -> inside(cell.box())));
  }

  @Property(tries = 150)
  void shouldFindEveryPassageInTheTextOfThePage(@ForAll("pages") PageContent page) {
    DividedPage divided = Typeset.divide(List.of(), page).getFirst();
    String text = divided.text().replaceAll("\\s", "");

    assertThat(divided.passages())
        .allMatch(passage -> text.contains(passage.text().replaceAll("\\s", "")));
  }

  @Property(tries = 100)
  void shouldNotDependOnTheOrderOfDrawing(@ForAll("pages") PageContent page) {
    PageContent reversed =
        new PageContent(
            1,
            page.width(),
            page.height(),
            page.words().reversed(),
            page.rules().reversed(),
            page.shades(),
            page.figures(),
            false,
            List.of());

    assertThat(Typeset.passages(reversed)).isEqualTo(Typeset.passages(page));
  }

  private static boolean inside(Box box) {
    return box.x0() >= 0
        && box.y0() >= 0
        && box.x1() <= Typeset.WIDTH
        && box.y1() <= Typeset.HEIGHT;
  }

  /** Brackets and stops beside numbers change sides in right-to-left lines. */
  private static String bare(String word) {
    char[] letters = word.replaceAll("[().:]", "").toCharArray();
    Arrays.sort(letters);
    return new String(letters);
  }

  @Provide
  Arbitrary<PageContent> pages() {
    Arbitrary<List<Word>> words = words().list().ofMaxSize(120);
    Arbitrary<List<Rule>> rules = rules().list().ofMaxSize(14);
    return Combinators.combine(words, rules).as(DividingPropertyTest::page);
  }

  private static PageContent page(List<Word> words, List<Rule> rules) {
    List<Word> apart = new ArrayList<>();
    for (Word word : words) {
      boolean free =
          apart.stream()
              .noneMatch(other ->
                  other.box().sharedWidth(word.box()) > -0.5
                      && other.box().sharedHeight(word.box()) > -0.5);
      if (free) {
        apart.add(word);
      }
    }
    return new PageContent(
        1, Typeset.WIDTH, Typeset.HEIGHT, apart, rules, List.of(), List.of(), false, List.of());
  }

  private static Arbitrary<Word> words() {
    return Combinators.combine(
            Arbitraries.of(TEXTS),
            Arbitraries.integers().between(0, 17),
            Arbitraries.integers().between(2, 58),
            Arbitraries.of(9.0, 10.0, 14.0),
            Arbitraries.of(false, false, true))
        .as((text, column, line, size, bold) -> {
          double x = 10 + 31 * column;
          double y = 13 * line;
          Box box = new Box(x, y, x + Math.min(30, size * 0.5 * text.length()), y + size * 0.95);
          return new Word(text, box, size, bold, false, false, 0);
        });
  }

  private static Arbitrary<Rule> rules() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 6),
            Arbitraries.integers().between(0, 12),
            Arbitraries.integers().between(1, 5),
            Arbitraries.of(true, false))
        .as((column, line, length, across) -> {
          double x = 8 + 93 * column;
          double y = 10 + 52 * line;
          double reach = across ? Math.min(x + 93 * length, 598) : Math.min(y + 52 * length, 798);
          return new Rule(across ? new Box(x, y, reach, y + 1) : new Box(x, y, x + 1, reach));
        });
  }
}
