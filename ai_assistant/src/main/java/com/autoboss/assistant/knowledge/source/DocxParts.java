package com.autoboss.assistant.knowledge.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of a Word file (ECMA-376). Only the three that are needed are opened, each up to a
 * limit, with an XML reader that knows neither document types nor anything outside the file.
 */
final class DocxParts implements AutoCloseable {

  private static final int LONGEST_PART = 64 << 20;
  private static final int MOST_ENTRIES = 10_000;

  private final ZipFile zip;

  DocxParts(Path file) throws IOException {
    zip = new ZipFile(file.toFile());
    if (zip.size() > MOST_ENTRIES) {
      zip.close();
      throw new TooComplex();
    }
  }

  /** Whether it is a Word file at all. */
  boolean hasDocument() {
    return zip.getEntry("word/document.xml") != null;
  }

  /** The events of a part; those of an empty element when it is not there. */
  XMLStreamReader read(String part) throws IOException, XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory.createXMLStreamReader(new ByteArrayInputStream(bytes(part)), "UTF-8");
  }

  private byte[] bytes(String part) throws IOException {
    ZipEntry entry = zip.getEntry(part);
    if (entry == null) {
      return "<none/>".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(LONGEST_PART + 1);
      if (bytes.length > LONGEST_PART) {
        throw new TooComplex();
      }
      return bytes;
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
