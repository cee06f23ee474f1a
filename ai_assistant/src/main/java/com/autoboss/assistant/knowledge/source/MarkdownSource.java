package com.autoboss.assistant.knowledge.source;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown: CommonMark 0.31 with the tables of GitHub, read by way of HTML. */
final class MarkdownSource {

  private static final Pattern MARKED =
      Pattern.compile(
          "^#{1,6} \\S|^ {0,3}\\|?\\s*:?-{3,}:?\\s*\\||^```|^\\*\\*\\S|\\]\\(", Pattern.MULTILINE);

  private static final List<TablesExtension> TABLES =
      List.of((TablesExtension) TablesExtension.create());

  private MarkdownSource() {}

  /** Whether a text is written so; other text must not lose its stars and lines. */
  static boolean isMarked(String text) {
    return MARKED.matcher(text).find();
  }

  static List<SourceBlock> blocks(String text) {
    Parser parser = Parser.builder().extensions(TABLES).build();
    // HTML within is shown as it stands: nobody sees it otherwise, and it could hide things.
    HtmlRenderer renderer =
        HtmlRenderer.builder().extensions(TABLES).escapeHtml(true).sanitizeUrls(true).build();
    return HtmlSource.blocks(renderer.render(parser.parse(text)));
  }
}
