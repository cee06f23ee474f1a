package com.autoboss.assistant.knowledge.reader;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws within the caps: endless pages are refused, pictures too large to unpack are left out. */
final class BoundedRenderer extends PDFRenderer {

  private final Inflation inflation;

  BoundedRenderer(PDDocument document, Inflation inflation) {
    super(document);
    this.inflation = inflation;
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    return new BoundedDrawer(parameters, inflation);
  }

  private static final class BoundedDrawer extends PageDrawer {

    private final Inflation inflation;
    private int operators;

    BoundedDrawer(PageDrawerParameters parameters, Inflation inflation) throws IOException {
      super(parameters);
      this.inflation = inflation;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      if (++operators > Caps.OPERATORS_OF_PAGE) {
        throw new Refused(Reason.TOO_COMPLEX);
      }
      super.processOperator(operator, operands);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException fault)
        throws IOException {
      if (fault instanceof Refused) {
        throw fault;
      }
      super.operatorException(operator, operands, fault);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
      inflation.checkForm(form.getCOSObject());
      super.showForm(form);
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
      long bytes = (long) image.getWidth() * image.getHeight() * 3;
      boolean grey = image.getBitsPerComponent() == 1;
      if (bytes / (grey ? 24 : 1) <= Caps.RAW_IMAGE) {
        super.drawImage(image);
      }
    }
  }
}
