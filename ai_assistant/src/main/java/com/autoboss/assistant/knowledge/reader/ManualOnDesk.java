package com.autoboss.assistant.knowledge.reader;

import com.autoboss.assistant.knowledge.source.SourceFile;
import com.autoboss.assistant.knowledge.source.TooComplex;
import com.autoboss.assistant.knowledge.source.Typeset;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** The one manual that a child has open, and what it answers about it. */
final class ManualOnDesk {

  private final Path file;
  private final Outbound outbound;
  private @Nullable PDDocument document;
  private @Nullable PageDrawing drawing;
  private @Nullable Typeset typeset;

  interface Outbound {
    void send(Frame frame) throws IOException;
  }

  ManualOnDesk(Path file, Outbound outbound) {
    this.file = file;
    this.outbound = outbound;
  }

  void answer(Frame frame) throws IOException {
    PayloadReader payload = new PayloadReader(frame.payload());
    switch (frame.type()) {
      case OPEN -> open();
      case READ -> read(payload.number(1, Integer.MAX_VALUE), Look.of(payload.number(0, 2)));
      case DRAW ->
          draw(payload.number(1, Integer.MAX_VALUE), payload.number(1, Caps.PICTURE_WIDTH));
      default -> throw new ProtocolBreach("a child takes no " + frame.type());
    }
  }

  private void open() throws IOException {
    typeset = null;
    if (document != null) {
      document.close();
      document = null;
    }
    if (!SourceFile.isPdf(file)) {
      Typeset set = set();
      typeset = set;
      outbound.send(Frame.of(Frame.Type.OPENED, out -> Payloads.write(out, set.facts())));
      return;
    }
    PDDocument opened = load();
    document = opened;
    drawing = new PageDrawing(opened);
    ManualFacts facts = ManualFactsReader.read(opened);
    outbound.send(Frame.of(Frame.Type.OPENED, out -> Payloads.write(out, facts)));
  }

  private Typeset set() throws Refused {
    try {
      return SourceFile.read(file);
    } catch (TooComplex tooComplex) {
      throw new Refused(Reason.TOO_COMPLEX);
    } catch (IOException | RuntimeException broken) {
      throw new Refused(Reason.BROKEN_DOCUMENT);
    }
  }

  private PDDocument load() throws IOException {
    try {
      return Loader.loadPDF(file.toFile(), "", IOUtils.createTempFileOnlyStreamCache());
    } catch (InvalidPasswordException locked) {
      throw new Refused(Reason.ENCRYPTED_PDF);
    }
  }

  private void read(int first, Look look) throws IOException {
    Typeset set = typeset;
    if (set != null) {
      for (PageContent page : set.pages().subList(first - 1, set.pages().size())) {
        outbound.send(Frame.of(Frame.Type.PAGE, out -> Payloads.write(out, page)));
      }
      outbound.send(new Frame(Frame.Type.DONE, new byte[0]));
      return;
    }
    PDDocument opened = opened();
    PageReading reading = new PageReading(opened);
    for (int page = first; page <= opened.getNumberOfPages(); page++) {
      PageContent content = reading.page(page);
      outbound.send(Frame.of(Frame.Type.PAGE, out -> Payloads.write(out, content)));
      if (look.rests(content)) {
        Scan scan = scan(opened, content);
        outbound.send(Frame.of(Frame.Type.SCAN, out -> Payloads.write(out, scan)));
        // The recogniser runs now, and both together have to fit.
        System.gc();
        return;
      }
    }
    outbound.send(new Frame(Frame.Type.DONE, new byte[0]));
  }

  /** A page that cannot be drawn stays unread; that is no reason to refuse the manual. */
  private static Scan scan(PDDocument opened, PageContent page) {
    try {
      return new ScanDrawing(opened).draw(page);
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      return Scan.NONE;
    }
  }

  private void draw(int page, int width) throws IOException {
    if (drawing == null || page > opened().getNumberOfPages()) {
      throw new Refused(Reason.NO_PAGES);
    }
    PagePicture picture = drawing.draw(page, width);
    outbound.send(Frame.of(Frame.Type.PICTURE, out -> Payloads.write(out, picture)));
  }

  private PDDocument opened() throws IOException {
    if (document == null) {
      throw new ProtocolBreach("no manual is open");
    }
    return document;
  }
}
