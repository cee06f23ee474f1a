package com.autoboss.assistant.knowledge.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A Word file: its text without what was deleted, hidden or stands in comments. */
final class Docx {

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

  private Docx() {}

  static List<SourceBlock> blocks(Path file) throws IOException {
    try (DocxParts parts = new DocxParts(file)) {
      if (!parts.hasDocument()) {
        throw new IOException("no Word file");
      }
      DocxText text = new DocxText(DocxStyles.of(parts), DocxNumbers.of(parts));
      XMLStreamReader xml = parts.read("word/document.xml");
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> text.begin(xml.getLocalName(), xml);
          case XMLStreamConstants.END_ELEMENT -> text.end(xml.getLocalName());
          case XMLStreamConstants.CHARACTERS -> text.characters(xml.getText());
          default -> {}
        }
      }
      return text.blocks();
    } catch (XMLStreamException broken) {
      throw new IOException(broken);
    }
  }

  /** A named value of an element; empty when it has none. */
  static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(WORD, name);
    if (value == null) {
      value = xml.getAttributeValue(STRICT, name);
    }
    return value == null ? "" : value;
  }
}
