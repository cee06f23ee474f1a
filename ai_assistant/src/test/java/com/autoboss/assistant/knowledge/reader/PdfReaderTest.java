package com.autoboss.assistant.knowledge.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReaderTest {

  @TempDir static Path folder;
  private static PdfReader reader;

  @BeforeAll
  static void start() {
    reader = new PdfReader(ReaderSettings.standard(folder));
  }

  @AfterAll
  static void end() {
    reader.close();
  }

  @Test
  void shouldReadWordsWithTheirPlaces() throws IOException {
    PageContent page = read(Papers.hello(folder)).pages.getFirst();

    assertThat(page.words())
        .extracting(Word::text)
        .containsExactly("The", "relief", "valve", "opens", "at", "6", "bar.");
    Word first = page.words().getFirst();
    assertThat(first.box().x0()).isBetween(71.0, 73.0);
    assertThat(first.box().contains(75, 97)).isTrue();
    assertThat(first.fontSize()).isBetween(11.9, 12.1);
    assertThat(page.width()).isBetween(595.0, 596.0);
    assertThat(page.needsOcr()).isFalse();
  }

  @Test
  void shouldReadOutlineWithPlaces() throws IOException {
    try (Papers papers = new Papers()) {
      papers
          .page(sheet -> sheet.text(72, 100, 12, "one"))
          .page(sheet -> sheet.text(72, 300, 12, "Oil change"));
      PDDocumentOutline outline = new PDDocumentOutline();
      PDOutlineItem item = new PDOutlineItem();
      PDPageXYZDestination destination = new PDPageXYZDestination();
      destination.setPage(papers.document().getPage(1));
      destination.setTop((int) PDRectangle.A4.getHeight() - 290);
      item.setTitle("Oil  change");
      item.setDestination(destination);
      outline.addLast(item);
      papers.document().getDocumentCatalog().setDocumentOutline(outline);

      Collected read = read(papers.save(folder, "outline.pdf"));

      OutlineEntry entry = read.facts.getFirst().outline().getFirst();
      assertThat(entry.title()).isEqualTo("Oil change");
      assertThat(entry.page()).isEqualTo(2);
      assertThat(entry.y()).isBetween(288.0, 292.0);
    }
  }

  @Test
  void shouldReadTurnedPageAsItIsSeen() throws IOException {
    try (Papers papers = new Papers()) {
      papers.page(sheet -> {
        sheet.page().setRotation(90);
        sheet.text(72, 100, 12, "sideways");
      });
      PageContent page = read(papers.save(folder, "turned.pdf")).pages.getFirst();

      assertThat(page.width()).isGreaterThan(page.height());
      assertThat(page.words().getFirst().turn()).isEqualTo(90);
      assertThat(page.words().getFirst().box().x1()).isLessThanOrEqualTo(page.width());
    }
  }

  @Test
  void shouldReadFileThatOnlyItsOwnerMayChange() throws IOException {
    assertThat(read(locked("owner", "")).words(1)).isEqualTo("secret");
  }

  @Test
  void shouldDrawPage() throws IOException {
    PagePicture picture = reader.picture(Papers.hello(folder), 1, 400);

    assertThat(picture.width()).isEqualTo(400);
    assertThat(picture.height()).isBetween(560, 570);
    assertThat(picture.mediaType()).isIn("image/png", "image/jpeg");
    assertThat(picture.bytes()).hasSizeGreaterThan(500);
  }

  @Test
  void shouldRefuseWhatIsNoPdf() throws IOException {
    assertRefused("not-a-pdf", Papers.write(folder, "png.pdf", "\u0089PNG and more"));
  }

  @Test
  void shouldRefuseEmptyFile() throws IOException {
    assertRefused("empty-file", Papers.write(folder, "empty.pdf", ""));
  }

  @Test
  void shouldRefuseFileThatNeedsPassword() throws IOException {
    assertRefused("encrypted-pdf", locked("owner", "κωδικός"));
  }

  @Test
  void shouldRefuseFileCutInTheMiddle() throws IOException {
    String whole =
        """
        %PDF-1.4
        1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
        2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
        3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R >> endobj
        5 0 obj << /Length 255 >> stream
        BT /F1 12\
        """;
    assertRefused("broken-pdf", Papers.write(folder, "cut.pdf", whole));
  }

  @Test
  void shouldRefuseFileWithoutPages() throws IOException {
    try (PDDocument document = new PDDocument()) {
      Path file = folder.resolve("none.pdf");
      document.save(file.toFile());
      assertRefused("no-pages", file);
    }
  }

  @Test
  void shouldRefuseTooManyPages() throws IOException {
    ReaderSettings one = settings(1, 1_000_000, Duration.ofSeconds(30));
    assertRefused("too-many-pages", one, many(2, "two.pdf"));
  }

  @Test
  void shouldRefuseTooLargeFile() throws IOException {
    assertRefused("too-large", settings(9, 100, Duration.ofSeconds(30)), Papers.hello(folder));
  }

  @Test
  void shouldRefuseDrawingThatDrawsItself() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      COSStream form = document.getDocument().createCOSStream();
      COSDictionary resources = new COSDictionary();
      COSDictionary objects = new COSDictionary();
      objects.setItem(COSName.getPDFName("F"), form);
      resources.setItem(COSName.XOBJECT, objects);
      form.setItem(COSName.SUBTYPE, COSName.FORM);
      form.setItem(COSName.BBOX, new PDRectangle(10, 10).getCOSArray());
      form.setItem(COSName.RESOURCES, resources);
      write(form, "/F Do /F Do");
      COSStream content = document.getDocument().createCOSStream();
      write(content, "/F Do");
      page.getCOSObject().setItem(COSName.CONTENTS, content);
      page.setResources(new PDResources(resources));
      Path file = folder.resolve("loop.pdf");
      document.save(file.toFile());

      assertRefused("too-complex", file);
    }
  }

  @Test
  void shouldRefusePageThatUnpacksToTooMuch() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      COSStream content = document.getDocument().createCOSStream();
      try (var out = content.createOutputStream(COSName.FLATE_DECODE)) {
        byte[] blanks = new byte[1 << 20];
        for (int i = 0; i < 70; i++) {
          out.write(blanks);
        }
      }
      COSArray contents = new COSArray();
      contents.add(content);
      page.getCOSObject().setItem(COSName.CONTENTS, contents);
      Path file = folder.resolve("bomb.pdf");
      document.save(file.toFile());

      assertRefused("too-complex", file);
    }
  }

  @Test
  void shouldRefuseWhatTakesTooLong() throws IOException {
    ReaderSettings hurried = settings(1_000, 100_000_000, Duration.ofNanos(1));
    assertRefused("reading-timed-out", hurried, many(300, "slow.pdf"));
  }

  @Test
  void shouldHandOverEveryPageOnceWhenChildIsKilledInTheMiddle() throws IOException {
    Path file = many(400, "killed-once.pdf");
    Collected collected =
        new Collected() {
          @Override
          public void page(PageContent page) {
            super.page(page);
            if (page.page() == 2) {
              killChildren();
            }
          }
        };
    reader.read(file, collected);

    assertThat(collected.facts).hasSize(1);
    assertThat(collected.pages)
        .extracting(PageContent::page)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 400).boxed().toList());
  }

  @Test
  void shouldRefuseFileOnWhichTheReaderEndsTwiceAndReadTheNext() throws IOException {
    Path file = many(400, "killed-twice.pdf");
    Collected killing =
        new Collected() {
          @Override
          public void page(PageContent page) {
            killChildren();
          }
        };

    assertThatExceptionOfType(UnreadableManual.class)
        .isThrownBy(() -> reader.read(file, killing))
        .matches(refusal -> refusal.code().equals("reader-crashed"));
    assertThat(read(Papers.hello(folder)).pages).hasSize(1);
  }

  private static void killChildren() {
    ProcessHandle.current()
        .children()
        .filter(PdfReaderTest::isReader)
        .forEach(ProcessHandle::destroyForcibly);
  }

  private static boolean isReader(ProcessHandle process) {
    return process.info().commandLine().orElse("").contains(ReaderProcess.class.getName());
  }

  private static Collected read(Path file) {
    Collected collected = new Collected();
    reader.read(file, collected);
    return collected;
  }

  private static void assertRefused(String code, Path file) {
    assertThatExceptionOfType(UnreadableManual.class)
        .isThrownBy(() -> reader.read(file, new Collected()))
        .matches(refusal -> refusal.code().equals(code), code);
  }

  private static void assertRefused(String code, ReaderSettings settings, Path file) {
    try (PdfReader other = new PdfReader(settings)) {
      assertThatExceptionOfType(UnreadableManual.class)
          .isThrownBy(() -> other.read(file, new Collected()))
          .matches(refusal -> refusal.code().equals(code), code);
    }
  }

  private static ReaderSettings settings(int pages, long bytes, Duration page) {
    return new ReaderSettings(folder, 1, bytes, pages, page, Duration.ofMinutes(1), true);
  }

  private static Path many(int pages, String name) throws IOException {
    try (Papers papers = new Papers()) {
      for (int page = 1; page <= pages; page++) {
        String text = "Page %d says that %s.".formatted(page, "oil is changed often ".repeat(4));
        papers.page(sheet -> {
          for (int line = 0; line < 12; line++) {
            sheet.text(50, 60 + 20 * line, 9, text.toLowerCase(Locale.ROOT));
          }
        });
      }
      return papers.save(folder, name);
    }
  }

  private static Path locked(String owner, String user) throws IOException {
    try (Papers papers = new Papers()) {
      papers.page(sheet -> sheet.text(72, 100, 12, "secret"));
      AccessPermission nothing = new AccessPermission();
      nothing.setCanExtractContent(false);
      StandardProtectionPolicy policy = new StandardProtectionPolicy(owner, user, nothing);
      policy.setEncryptionKeyLength(256);
      papers.document().protect(policy);
      return papers.save(folder, List.of("locked", user).hashCode() + ".pdf");
    }
  }

  private static void write(COSStream stream, String operators) throws IOException {
    try (var out = stream.createOutputStream()) {
      out.write(operators.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }
  }

  @Test
  void shouldLeaveNothingBehind() throws IOException {
    Path own = Files.createDirectory(folder.resolve("own"));
    try (PdfReader other = new PdfReader(ReaderSettings.standard(own))) {
      other.read(Papers.hello(folder), new Collected());
    }
    assertThat(own).isEmptyDirectory();
  }
}
