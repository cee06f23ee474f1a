package com.autoboss.assistant.knowledge.reader;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How records travel from the child to the service. */
final class Payloads {

  private static final int BOLD = 1;
  private static final int ITALIC = 2;
  private static final int MONO = 4;
  private static final int WARNS = 1;
  private static final int LEGIBLE = 2;

  private Payloads() {}

  static void write(DataOutputStream stream, ManualFacts facts) throws IOException {
    PayloadWriter out = new PayloadWriter(stream);
    out.number(facts.pages());
    out.text(facts.title() == null ? "" : facts.title());
    out.text(facts.language() == null ? "" : facts.language());
    out.list(
        facts.outline(),
        entry -> {
          out.number(entry.level());
          out.text(entry.title());
          out.number(entry.page());
          out.measure(entry.y());
        });
  }

  static ManualFacts readFacts(byte[] payload) throws IOException {
    PayloadReader in = new PayloadReader(payload);
    int pages = in.number(1, Caps.MOST_PAGES);
    return new ManualFacts(
        pages,
        textOrNull(in),
        textOrNull(in),
        in.list(
            Caps.OUTLINE_ENTRIES,
            () ->
                new OutlineEntry(
                    in.number(1, Caps.OUTLINE_DEPTH),
                    in.text(),
                    in.number(1, pages),
                    in.measure())));
  }

  private static @Nullable String textOrNull(PayloadReader in) throws IOException {
    String text = in.text();
    return text.isBlank() ? null : text;
  }

  static void write(DataOutputStream stream, PageContent page) throws IOException {
    PayloadWriter out = new PayloadWriter(stream);
    out.number(page.page());
    out.measure(page.width());
    out.measure(page.height());
    out.list(page.words(), word -> write(out, word));
    out.list(page.rules(), rule -> out.box(rule.box()));
    out.list(page.shades(), out::box);
    out.list(
        page.figures(),
        figure -> {
          out.box(figure.box());
          out.flags((figure.warns() ? WARNS : 0) | (figure.legible() ? LEGIBLE : 0));
        });
    out.flags(page.needsOcr() ? 1 : 0);
    out.list(page.notices(), out::text);
  }

  static PageContent readPage(byte[] payload) throws IOException {
    PayloadReader in = new PayloadReader(payload);
    return new PageContent(
        in.number(1, Caps.MOST_PAGES),
        in.measure(),
        in.measure(),
        in.list(Caps.GLYPHS_OF_PAGE, () -> readWord(in)),
        in.list(Caps.SHAPES_OF_PAGE, () -> new Rule(in.box())),
        in.list(Caps.SHAPES_OF_PAGE, in::box),
        in.list(Caps.SHAPES_OF_PAGE, () -> readFigure(in)),
        in.flags() != 0,
        in.list(Caps.NOTICES, in::text));
  }

  private static Figure readFigure(PayloadReader in) throws IOException {
    Box box = in.box();
    int flags = in.flags();
    return new Figure(box, (flags & WARNS) != 0, (flags & LEGIBLE) != 0);
  }

  private static void write(PayloadWriter out, Word word) throws IOException {
    out.text(word.text());
    out.box(word.box());
    out.measure(word.fontSize());
    out.flags((word.bold() ? BOLD : 0) | (word.italic() ? ITALIC : 0) | (word.mono() ? MONO : 0));
    out.number(word.turn());
  }

  private static Word readWord(PayloadReader in) throws IOException {
    String text = in.text();
    if (text.isEmpty() || text.codePoints().anyMatch(Character::isWhitespace)) {
      throw new ProtocolBreach("a word is empty or holds white space");
    }
    Box box = in.box();
    double size = in.measure();
    int flags = in.flags();
    int turn = in.number(0, 270);
    return new Word(
        text,
        box,
        size,
        (flags & BOLD) != 0,
        (flags & ITALIC) != 0,
        (flags & MONO) != 0,
        turn - turn % 90);
  }

  static void write(DataOutputStream stream, Scan scan) throws IOException {
    PayloadWriter out = new PayloadWriter(stream);
    out.number(scan.width());
    out.number(scan.height());
    out.list(scan.rules(), rule -> out.box(rule.box()));
    out.list(scan.bars(), out::box);
    stream.write(scan.grey());
  }

  static Scan readScan(byte[] payload) throws IOException {
    PayloadReader in = new PayloadReader(payload);
    int width = in.number(0, Caps.PICTURE_PIXELS);
    int height = in.number(0, Caps.PICTURE_PIXELS);
    List<Rule> rules = in.list(Caps.SHAPES_OF_PAGE, () -> new Rule(in.box()));
    List<Box> bars = in.list(Caps.SHAPES_OF_PAGE, in::box);
    byte[] grey = in.rest();
    if ((long) width * height != grey.length) {
      throw new ProtocolBreach("a picture of another size than it says");
    }
    return new Scan(width, height, grey, rules, bars);
  }

  static void write(DataOutputStream stream, PagePicture picture) throws IOException {
    stream.writeInt(picture.width());
    stream.writeInt(picture.height());
    stream.writeByte(picture.mediaType().equals("image/png") ? 0 : 1);
    stream.write(picture.bytes());
  }

  static PagePicture readPicture(byte[] payload) throws IOException {
    PayloadReader in = new PayloadReader(payload);
    int width = in.number(1, Caps.PICTURE_PIXELS);
    int height = in.number(1, Caps.PICTURE_PIXELS);
    // Only the two signatures that a browser may be told, whatever the child says.
    String mediaType = in.flags() == 0 ? "image/png" : "image/jpeg";
    return new PagePicture(in.rest(), mediaType, width, height);
  }
}
