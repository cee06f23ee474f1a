package com.autoboss.assistant.knowledge.source;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a Word file by hand: the parts that matter, as Word has them. */
public final class DocxFile {

  private static final String WORD =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  private static final String STYLES =
      "<w:styles "
          + WORD
          + "><w:style w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style>"
          + "<w:style w:styleId=\"Own\"><w:name w:val=\"Own\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>"
          + "</w:style></w:styles>";

  private static final String NUMBERING =
      "<w:numbering "
          + WORD
          + "><w:abstractNum w:abstractNumId=\"3\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/></w:lvl>"
          + "</w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"3\"/></w:num></w:numbering>";

  private DocxFile() {}

  public static Path write(Path file, String body) throws IOException {
    String document = "<w:document " + WORD + "><w:body>" + body + "</w:body></w:document>";
    return write(
        file,
        Map.of(
            "word/document.xml", document,
            "word/styles.xml", STYLES,
            "word/numbering.xml", NUMBERING));
  }

  static Path write(Path file, Map<String, String> parts) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  public static String paragraph(String properties, String text) {
    return "<w:p><w:pPr>"
        + properties
        + "</w:pPr><w:r><w:t xml:space=\"preserve\">"
        + text
        + "</w:t></w:r></w:p>";
  }
}
