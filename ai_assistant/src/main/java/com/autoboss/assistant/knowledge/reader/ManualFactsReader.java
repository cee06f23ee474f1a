package com.autoboss.assistant.knowledge.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitRectangleDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jspecify.annotations.Nullable;

/** Reads a manual's facts and its outline, also where the outline bites its own tail. */
final class ManualFactsReader {

  private static final int LONGEST_TITLE = 300;

  private final PDDocument document;
  private final int pages;
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<OutlineEntry> entries = new ArrayList<>();

  private ManualFactsReader(PDDocument document, int pages) {
    this.document = document;
    this.pages = pages;
  }

  static ManualFacts read(PDDocument document) throws IOException {
    int pages = document.getNumberOfPages();
    if (pages < 1) {
      throw new Refused(Reason.NO_PAGES);
    }
    if (pages > Caps.MOST_PAGES) {
      throw new Refused(Reason.TOO_MANY_PAGES);
    }
    // The count is what the file claims; a page that is not there shows here, not in the middle.
    document.getPage(pages - 1);
    return new ManualFacts(
        pages,
        clean(title(document)),
        clean(document.getDocumentCatalog().getLanguage()),
        new ManualFactsReader(document, pages).outline());
  }

  private static @Nullable String title(PDDocument document) {
    try {
      return document.getDocumentInformation().getTitle();
    } catch (RuntimeException broken) {
      return null;
    }
  }

  private static @Nullable String clean(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String clean = Letters.oneLine(text);
    return clean.isEmpty() ? null : clean.substring(0, Math.min(clean.length(), LONGEST_TITLE));
  }

  /** A broken outline costs the headings it names, not the manual. */
  private List<OutlineEntry> outline() {
    try {
      PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
      if (outline != null) {
        walk(outline, 1);
      }
    } catch (RuntimeException broken) {
      return List.copyOf(entries);
    }
    return List.copyOf(entries);
  }

  private void walk(PDOutlineNode parent, int level) {
    PDOutlineItem item = parent.getFirstChild();
    while (item != null && seen.add(item.getCOSObject()) && entries.size() < Caps.OUTLINE_ENTRIES) {
      add(item, level);
      if (level < Caps.OUTLINE_DEPTH) {
        walk(item, level + 1);
      }
      item = item.getNextSibling();
    }
  }

  private void add(PDOutlineItem item, int level) {
    String title = clean(item.getTitle());
    if (title == null) {
      return;
    }
    try {
      PDPageDestination destination = destination(item);
      int page = destination == null ? -1 : destination.retrievePageNumber() + 1;
      if (destination != null && page >= 1 && page <= pages) {
        entries.add(new OutlineEntry(level, title, page, top(destination, page)));
      }
    } catch (IOException | RuntimeException broken) {
      // A bookmark that leads nowhere heads nothing.
      return;
    }
  }

  private @Nullable PDPageDestination destination(PDOutlineItem item) throws IOException {
    PDDestination destination = item.getDestination();
    if (destination == null && item.getAction() instanceof PDActionGoTo action) {
      destination = action.getDestination();
    }
    if (destination instanceof PDNamedDestination named) {
      return document.getDocumentCatalog().findNamedDestinationPage(named);
    }
    return destination instanceof PDPageDestination page ? page : null;
  }

  private double top(PDPageDestination destination, int number) throws IOException {
    double y =
        switch (destination) {
          case PDPageXYZDestination xyz -> xyz.getTop();
          case PDPageFitWidthDestination fit -> fit.getTop();
          case PDPageFitRectangleDestination fit -> fit.getTop();
          default -> -1;
        };
    if (y < 0) {
      return 0;
    }
    PDPage page = document.getPage(number - 1);
    double seen = new PageFrame(page).toSeen(0, y).getY();
    return page.getRotation() % 180 == 0 ? Math.clamp(seen, 0, 100_000) : 0;
  }
}
