package com.autoboss.assistant.knowledge;

import com.autoboss.assistant.knowledge.reader.PdfReader;
import com.autoboss.assistant.lifecycle.Check;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whether scanned pages are read here, and in which languages. */
@Component
final class OcrCheck implements Check {

  private final PdfReader reader;

  OcrCheck(PdfReader reader) {
    this.reader = reader;
  }

  @Override
  public String name() {
    return "ocr";
  }

  @Override
  public Finding look() {
    Set<String> languages = reader.ocrLanguages();
    return languages.isEmpty()
        ? Finding.pass("scanned pages stay unread: tesseract-ocr is not installed")
        : Finding.pass("scanned pages are read: " + String.join(", ", languages));
  }
}
