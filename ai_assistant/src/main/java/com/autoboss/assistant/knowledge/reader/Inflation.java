package com.autoboss.assistant.knowledge.reader;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Refuses streams of drawing operators that unpack to more than a page can need, before they are
 * unpacked into memory.
 */
final class Inflation {

  private int forms;
  private final Set<COSBase> checked = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Begins a page. */
  void check(PDPage page) throws IOException {
    forms = 0;
    if (page.getCOSObject().getItem(COSName.CONTENTS) != null
        && page.getCOSObject().getDictionaryObject(COSName.CONTENTS) == null) {
      // Cut off, or damaged so that the page's own drawing is lost.
      throw new Refused(Reason.BROKEN_PDF);
    }
    checkAny(page.getCOSObject().getDictionaryObject(COSName.CONTENTS));
  }

  /** Counts a drawing inside of a drawing: two that hold two each are endless soon. */
  void checkForm(COSStream form) throws IOException {
    if (++forms > Caps.FORMS_OF_PAGE) {
      throw new Refused(Reason.TOO_COMPLEX);
    }
    check(form);
  }

  private void check(COSStream stream) throws IOException {
    if (checked.add(stream) && flate(stream)) {
      measure(stream);
    }
  }

  private void checkAny(COSBase contents) throws IOException {
    if (contents instanceof COSStream stream) {
      check(stream);
    } else if (contents instanceof COSArray array) {
      for (COSBase each : array) {
        COSBase target = each instanceof COSObject reference ? reference.getObject() : each;
        if (target instanceof COSStream stream) {
          check(stream);
        }
      }
    }
  }

  private static boolean flate(COSStream stream) {
    COSBase filters = stream.getFilters();
    COSBase first =
        filters instanceof COSArray array && array.size() > 0 ? array.getObject(0) : filters;
    return COSName.FLATE_DECODE.equals(first) || COSName.FLATE_DECODE_ABBREVIATION.equals(first);
  }

  private static void measure(COSStream stream) throws IOException {
    byte[] piece = new byte[1 << 14];
    long size = 0;
    try (InputStream raw = stream.createRawInputStream();
        InputStream unpacked = new InflaterInputStream(raw)) {
      for (int read = unpacked.read(piece); read >= 0; read = unpacked.read(piece)) {
        size += read;
        if (size > Caps.INFLATED_STREAM) {
          throw new Refused(Reason.TOO_COMPLEX);
        }
      }
    } catch (ZipException | java.io.EOFException damaged) {
      return; // what can be saved of it, PDFBox will save
    }
  }
}
