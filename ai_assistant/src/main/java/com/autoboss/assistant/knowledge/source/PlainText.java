package com.autoboss.assistant.knowledge.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text: an empty line ends a paragraph, a marker begins an item. */
final class PlainText {

  private static final Pattern ITEM =
      Pattern.compile("\\s*([•*\\-–]|\\(?\\p{Nd}{1,2}[.)]|[a-z][.)])\\s+(\\S.*)");

  /** A short paragraph that does not end as a sentence does. */
  private static final int LONGEST_TITLE = 60;

  private static final Pattern TEXT_END = Pattern.compile("[.:;,!?…。؟][\"')\\]]*$");
  private static final int TITLE = 3;

  private PlainText() {}

  static List<SourceBlock> blocks(String text) {
    List<SourceBlock> blocks = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (String line : text.lines().toList()) {
      Matcher item = ITEM.matcher(line);
      if (line.isBlank() || item.matches()) {
        flush(paragraph, blocks);
      }
      if (item.matches()) {
        blocks.add(new SourceBlock.Item(0, item.group(1), Spaces.single(item.group(2))));
      } else if (!line.isBlank()) {
        add(line, paragraph, blocks);
      }
    }
    flush(paragraph, blocks);
    return blocks;
  }

  /** A line that goes on after an item is the item's, not a new paragraph. */
  private static void add(String line, StringBuilder paragraph, List<SourceBlock> blocks) {
    boolean indented = Character.isWhitespace(line.charAt(0));
    if (indented
        && paragraph.isEmpty()
        && !blocks.isEmpty()
        && blocks.getLast() instanceof SourceBlock.Item item) {
      blocks.removeLast();
      blocks.add(
          new SourceBlock.Item(
              item.depth(), item.marker(), Spaces.single(item.text() + " " + line)));
    } else {
      paragraph.append(line).append('\n');
    }
  }

  private static void flush(StringBuilder paragraph, List<SourceBlock> blocks) {
    String text = Spaces.single(paragraph.toString());
    if (!text.isEmpty()) {
      boolean title = text.length() < LONGEST_TITLE && !TEXT_END.matcher(text).find();
      blocks.add(title ? new SourceBlock.Heading(TITLE, text) : new SourceBlock.Paragraph(text));
    }
    paragraph.setLength(0);
  }
}
