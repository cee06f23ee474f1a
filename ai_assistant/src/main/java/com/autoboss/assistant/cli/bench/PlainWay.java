package com.autoboss.assistant.cli.bench;

import com.autoboss.assistant.cli.OwnService;
import com.autoboss.assistant.search.Embedder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The plainest way to take a manual in: text as it comes, a few sentences a piece, each embedded.
 */
final class PlainWay {

  private static final int PIECE = 800;

  private PlainWay() {}

  static Map<String, Object> measure(OwnService service, Path manual, int most) throws IOException {
    Embedder embedder = service.part(Embedder.class);
    long began = System.nanoTime();
    Duration before = ProcessorTime.own();
    int pieces = 0;
    int pages;
    try (PDDocument document = Loader.loadPDF(manual.toFile())) {
      pages = Math.min(most, document.getNumberOfPages());
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= pages; page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = stripper.getText(document);
        for (int from = 0; from < text.length(); from += PIECE) {
          embedder.sentence(text.substring(from, Math.min(text.length(), from + PIECE)));
          pieces++;
        }
      }
    }
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("pages", pages);
    figures.put("pieces", pieces);
    figures.put("pages_a_second", pages / ((System.nanoTime() - began) / 1e9));
    figures.put(
        "pages_a_second_and_core", pages / (ProcessorTime.own().minus(before).toMillis() / 1e3));
    return figures;
  }
}
