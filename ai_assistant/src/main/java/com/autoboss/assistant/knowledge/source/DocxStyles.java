package com.autoboss.assistant.knowledge.source;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which styles of a Word file are headings: by their outline level, or by their built-in name. */
final class DocxStyles {

  private final Map<String, Integer> levels = new HashMap<>();

  static DocxStyles of(DocxParts parts) throws IOException, XMLStreamException {
    DocxStyles styles = new DocxStyles();
    XMLStreamReader xml = parts.read("word/styles.xml");
    String style = "";
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "style" -> style = Docx.attribute(xml, "styleId");
          case "name" -> styles.named(style, Docx.attribute(xml, "val"));
          case "outlineLvl" -> styles.levelled(style, Docx.attribute(xml, "val"));
          default -> {}
        }
      }
    }
    return styles;
  }

  /** 1 for the top; 0 when it is no heading. */
  int level(String style) {
    return levels.getOrDefault(style, 0);
  }

  private void named(String style, String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    if (plain.matches("heading [1-6]")) {
      levels.put(style, plain.charAt(8) - '0');
    } else if (plain.equals("title")) {
      levels.put(style, 1);
    }
  }

  private void levelled(String style, String level) {
    if (level.matches("[0-5]")) {
      levels.put(style, Integer.parseInt(level) + 1);
    }
  }
}
