package com.autoboss.assistant.knowledge.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A web page as a file. Scripts, styles and what the page itself hides are left out; what a style
 * sheet elsewhere hides cannot be known. Nothing that the page names is fetched.
 */
final class HtmlSource {

  private static final String LEFT_OUT =
      "script,style,noscript,template,iframe,object,embed,svg,canvas,nav,form,[hidden]";

  private static final Pattern UNSEEN =
      Pattern.compile(
          "display\\s*:\\s*none|visibility\\s*:\\s*hidden|font-size\\s*:\\s*0|opacity\\s*:\\s*0(?![.\\d])"
              + "|(left|top|text-indent)\\s*:\\s*-\\d{3,}",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> LISTS = Set.of("ul", "ol");

  private final List<SourceBlock> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private HtmlSource() {}

  static List<SourceBlock> blocks(String html) {
    Document document = Jsoup.parse(html);
    document.select(LEFT_OUT).remove();
    document.select("[style]").stream()
        .filter(each -> UNSEEN.matcher(each.attr("style")).find())
        .forEach(Node::remove);
    HtmlSource source = new HtmlSource();
    source.walk(document.body(), 0);
    source.flush();
    return source.blocks;
  }

  private void walk(Element parent, int depth) {
    for (Node child : parent.childNodes()) {
      if (child instanceof TextNode words) {
        text.append(words.getWholeText());
      } else if (child instanceof Element element) {
        element(element, depth);
      }
    }
  }

  private void element(Element element, int depth) {
    String name = element.normalName();
    if (name.matches("h[1-6]")) {
      flush();
      add(new SourceBlock.Heading(name.charAt(1) - '0', Spaces.single(element.text())));
    } else if (name.equals("table")) {
      flush();
      HtmlTable.of(element).ifPresent(blocks::add);
    } else if (LISTS.contains(name)) {
      flush();
      list(element, depth);
    } else if (name.equals("br")) {
      text.append(' ');
    } else if (element.isBlock()) {
      flush();
      walk(element, depth);
      flush();
    } else {
      walk(element, depth);
    }
  }

  private void list(Element list, int depth) {
    boolean numbered = list.normalName().equals("ol");
    int number = numbered ? start(list) : 0;
    for (Element item : list.children()) {
      String marker = numbered ? number++ + "." : "•";
      Element own = item.clone();
      own.select("ul,ol,table").remove();
      add(new SourceBlock.Item(depth, marker, Spaces.single(own.text())));
      for (Element inner : item.select("ul,ol,table")) {
        if (inner.parent() != null && nearest(inner, item)) {
          element(inner, depth + 1);
        }
      }
    }
  }

  /** Whether nothing of the kind stands between an inner list or table and its item. */
  private static boolean nearest(Element inner, Element item) {
    Element above = inner.parent();
    while (above != null && !above.equals(item)) {
      if (LISTS.contains(above.normalName()) || above.normalName().equals("table")) {
        return false;
      }
      above = above.parent();
    }
    return true;
  }

  private static int start(Element list) {
    String start = list.attr("start");
    return start.matches("\\d{1,4}") ? Integer.parseInt(start) : 1;
  }

  private void flush() {
    add(new SourceBlock.Paragraph(Spaces.single(text.toString())));
    text.setLength(0);
  }

  private void add(SourceBlock block) {
    boolean empty =
        switch (block) {
          case SourceBlock.Heading heading -> heading.text().isEmpty();
          case SourceBlock.Paragraph paragraph -> paragraph.text().isEmpty();
          case SourceBlock.Item item -> item.text().isEmpty();
          case SourceBlock.Table table -> table.rows().isEmpty();
        };
    if (!empty) {
      blocks.add(block);
    }
  }
}
