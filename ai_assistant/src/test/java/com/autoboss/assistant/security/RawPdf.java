package com.autoboss.assistant.security;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** PDFs written letter by letter, so that they can be wrong in any way. */
final class RawPdf {

  /** What an honest page says. */
  static final List<String> LINES =
      List.of(
          "TEST PUMP TP-100 - Operator manual",
          "1. Safety. WARNING: disconnect mains before opening the cover.",
          "2. The relief valve opens at 6 bar.",
          "3. Fault E07: dry running. Fill the pump before restart.");

  private RawPdf() {}

  /** A file of these objects, numbered from 1; the first is the catalogue. */
  static byte[] of(List<String> objects) {
    StringBuilder file = new StringBuilder("%PDF-1.7\n");
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      table.append("%010d 00000 n \n".formatted(file.length()));
      file.append("%d 0 obj\n%s\nendobj\n".formatted(i + 1, objects.get(i)));
    }
    int count = objects.size() + 1;
    file.append(
            "xref\n0 %d\n%strailer\n<< /Size %d /Root 1 0 R >>\n".formatted(count, table, count))
        .append("startxref\n%d\n%%%%EOF\n".formatted(file.indexOf("xref\n")));
    return file.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** One page that shows these lines; what follows is appended to its drawing. */
  static byte[] page(List<String> lines, String drawing) {
    return page(lines, drawing, "[0 0 595 842]", "");
  }

  static byte[] page(List<String> lines, String drawing, String paper, String catalogue) {
    String content = text(lines, 780, 12) + drawing;
    return of(
        List.of(
            "<< /Type /Catalog /Pages 2 0 R %s >>".formatted(catalogue),
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox %s /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>"
                .formatted(paper),
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
            "<< /Length %d >>\nstream\n%s\nendstream".formatted(content.length(), content)));
  }

  /** Operators that show lines from this height downwards. */
  static String text(List<String> lines, int height, int size) {
    List<String> shown = new ArrayList<>();
    for (String line : lines) {
      shown.add("(" + line.replaceAll("([()\\\\])", "\\\\$1") + ") Tj T*");
    }
    return "BT /F1 %d Tf 60 %d Td 16 TL\n%s\nET\n"
        .formatted(size, height, String.join("\n", shown));
  }
}
