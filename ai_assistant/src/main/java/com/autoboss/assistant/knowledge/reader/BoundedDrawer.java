package com.autoboss.assistant.knowledge.reader;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws a page as long as it has no more operators and inflates no more bytes than a page may. */
final class BoundedDrawer extends PageDrawer {

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
