package com.autoboss.assistant.knowledge.source;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The markers of list items of a Word file, counted as they come. */
final class DocxNumbers {

  private final Set<String> bullets = new HashSet<>();
  private final Map<String, String> lists = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  static DocxNumbers of(DocxParts parts) throws IOException, XMLStreamException {
    DocxNumbers numbers = new DocxNumbers();
    XMLStreamReader xml = parts.read("word/numbering.xml");
    String list = "";
    String level = "";
    String number = "";
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "abstractNum" -> list = Docx.attribute(xml, "abstractNumId");
          case "lvl" -> level = Docx.attribute(xml, "ilvl");
          case "numFmt" -> numbers.format(list, level, Docx.attribute(xml, "val"));
          case "num" -> number = Docx.attribute(xml, "numId");
          case "abstractNumId" -> numbers.lists.put(number, Docx.attribute(xml, "val"));
          default -> {}
        }
      }
    }
    return numbers;
  }

  /** The marker of the next item of this list at this depth. */
  String next(String number, int depth) {
    String list = lists.getOrDefault(number, "");
    if (bullets.contains(list + "/" + depth)) {
      return "•";
    }
    counts.keySet().removeIf(key -> key.startsWith(number + "/") && depth(key) > depth);
    return counts.merge(number + "/" + depth, 1, Integer::sum) + ".";
  }

  private void format(String list, String level, String format) {
    if (format.equals("bullet") || format.equals("none")) {
      bullets.add(list + "/" + level);
    }
  }

  private static int depth(String key) {
    return Integer.parseInt(key.substring(key.indexOf('/') + 1));
  }
}
