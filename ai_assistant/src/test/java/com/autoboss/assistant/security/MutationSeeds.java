package com.autoboss.assistant.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What is spoilt: small files that use much of the format, now and then a whole sample manual. */
final class MutationSeeds {

  private static final Path SAMPLES = Path.of("../samples/manuals");

  /** One in so many is a sample manual; they take a second each. */
  private static final int RARE = 12;

  private final List<byte[]> small = List.of(plain(), table(), forms(), layers(), tree());
  private final List<byte[]> manuals = new ArrayList<>();

  MutationSeeds() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      files
          .filter(file -> file.toString().endsWith(".pdf"))
          .sorted()
          .forEach(file -> manuals.add(bytes(file)));
    }
  }

  byte[] next(Random random) {
    List<byte[]> from = random.nextInt(RARE) == 0 ? manuals : small;
    return from.get(random.nextInt(from.size()));
  }

  /** One to lend objects to another. */
  byte[] lender(Random random) {
    return small.get(random.nextInt(small.size()));
  }

  private static byte[] plain() {
    return RawPdf.page(RawPdf.LINES, "");
  }

  private static byte[] table() {
    StringBuilder drawing = new StringBuilder("0.5 w\n");
    for (int row = 0; row < 12; row++) {
      int y = 600 - 20 * row;
      drawing.append("60 %d m 500 %d l S\n60 %d 200 20 re S\n".formatted(y, y, y));
      drawing.append(
          "BT /F1 9 Tf 1 0 0 1 65 %d Tm [(Pres) -20 (sure %d)] TJ 200 0 Td (%d bar) Tj ET\n"
              .formatted(y + 5, row, 10 * row));
    }
    return RawPdf.page(RawPdf.LINES, drawing.toString(), "[0 0 595 842] /Rotate 90", "");
  }

  private static byte[] forms() {
    String inline = "q 40 0 0 40 100 300 cm BI /W 2 /H 2 /BPC 8 /CS /G ID abcd EI Q\n";
    String content = RawPdf.text(RawPdf.LINES, 700, 12) + "/X1 Do\n" + inline;
    String form = RawPdf.text(List.of("Inside a form: 12 bar"), 500, 10);
    return RawPdf.of(
        List.of(
            "<< /Type /Catalog /Pages 2 0 R /Outlines 7 0 R >>",
            "<< /Type /Pages /Kids [3 0 R 3 0 R] /Count 2 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /CropBox [10 10 590 830] /Resources << /Font << /F1 4 0 R >> /XObject << /X1 6 0 R >> >> /Contents [5 0 R 5 0 R] >>",
            "<< /Type /Font /Subtype /TrueType /BaseFont /Arial /FirstChar 32 /LastChar 40 /Widths [278 278 355 556 556 889 667 191 333] /Encoding << /Differences [32 /space /exclam] >> >>",
            stream("", content),
            stream(
                "/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Matrix [1 0 0 1 5 5] /Resources << /Font << /F1 4 0 R >> >>",
                form),
            "<< /Type /Outlines /First 8 0 R /Last 8 0 R /Count 1 >>",
            "<< /Title (Safety) /Parent 7 0 R /Dest [3 0 R /XYZ 60 700 0] >>"));
  }

  private static byte[] layers() {
    String content =
        "/OC /L1 BDC\n"
            + RawPdf.text(List.of("On a layer"), 700, 12)
            + "EMC\n0 Tr 50 Tz 3 Ts\n"
            + RawPdf.text(RawPdf.LINES, 500, 11)
            + "W n 0 0 1 rg 60 60 100 20 re f sh\n";
    return RawPdf.of(
        List.of(
            "<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >> >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> /Properties << /L1 6 0 R >> >> /Contents 5 0 R >>",
            "<< /Type /Font /Subtype /Type0 /BaseFont /Arial /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Arial /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /W [1 [500 600] 5 9 400] >>] >>",
            stream("", content),
            "<< /Type /OCG /Name (hidden) >>"));
  }

  /** Pages below pages below pages. */
  private static byte[] tree() {
    List<String> objects = new ArrayList<>();
    objects.add("<< /Type /Catalog /Pages 2 0 R >>");
    for (int level = 2; level < 22; level++) {
      objects.add("<< /Type /Pages /Kids [%d 0 R] /Count 1 >>".formatted(level + 1));
    }
    objects.add(
        "<< /Type /Page /MediaBox [0 0 595 842] /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Courier >> >> >> /Contents 23 0 R >>");
    objects.add(stream("", RawPdf.text(RawPdf.LINES, 780, 12)));
    return RawPdf.of(objects);
  }

  private static String stream(String entries, String content) {
    return "<< %s /Length %d >>\nstream\n%s\nendstream"
        .formatted(entries, content.length(), content);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
