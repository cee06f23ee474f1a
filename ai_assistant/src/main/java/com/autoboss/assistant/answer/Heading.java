package com.autoboss.assistant.answer;

import com.autoboss.assistant.answer.grounding.Quote;
import com.autoboss.assistant.knowledge.ManualPassage;
import com.autoboss.assistant.knowledge.layout.Kind;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The heading above steps, a list or a row, which says what they are of. One with figures in it is
 * not shown: they may stand on another page than the quote.
 */
final class Heading {

  private static final Pattern NUMBER = Pattern.compile("^[\\p{N}.)\\s]+");
  private static final Pattern END = Pattern.compile("[:：.\\s]+$");
  private static final Pattern DIGIT = Pattern.compile("\\p{N}");
  private static final int LONGEST = 80;

  private Heading() {}

  /** Empty where there is none to show. */
  static String above(Quote quote) {
    ManualPassage passage = quote.passage();
    List<String> section = passage.section();
    boolean leans =
        passage.kind() == Kind.STEPS
            || passage.kind() == Kind.LIST
            || passage.kind() == Kind.TABLE_ROW;
    if (!leans || section.isEmpty()) {
      return "";
    }
    String heading = NUMBER.matcher(section.getLast()).replaceFirst("");
    heading = END.matcher(heading).replaceFirst("");
    boolean shown =
        heading.length() <= LONGEST
            && !DIGIT.matcher(heading).find()
            && !quote.text().contains(heading);
    return shown ? heading : "";
  }
}
