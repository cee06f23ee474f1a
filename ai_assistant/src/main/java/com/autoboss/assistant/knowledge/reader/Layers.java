package com.autoboss.assistant.knowledge.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** Which optional content of a file shows when it is opened. */
final class Layers {

  private final @Nullable PDOptionalContentProperties properties;
  private final Deque<Boolean> hiding = new ArrayDeque<>();
  private int hidden;

  Layers(PDDocument document) {
    properties = document.getDocumentCatalog().getOCProperties();
  }

  /** Begins a page. */
  void reset() {
    hiding.clear();
    hidden = 0;
  }

  void begin(COSName tag, @Nullable COSDictionary content) {
    boolean hides = COSName.OC.equals(tag) && content != null && !shows(content);
    hiding.push(hides);
    hidden += hides ? 1 : 0;
  }

  void end() {
    if (!hiding.isEmpty() && hiding.pop()) {
      hidden--;
    }
  }

  boolean hidden() {
    return hidden > 0;
  }

  boolean shows(PDFormXObject form) {
    return form.getCOSObject().getDictionaryObject(COSName.OC) instanceof COSDictionary content
        ? shows(content)
        : true;
  }

  private boolean shows(COSDictionary content) {
    return properties == null
        || !(PDPropertyList.create(content) instanceof PDOptionalContentGroup group)
        || properties.isGroupEnabled(group);
  }
}
