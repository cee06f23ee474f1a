package com.autoboss.assistant.knowledge.reader;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Follows the drawing operators of a page and hands what they draw to its parts. Draws nothing. */
final class PageEngine extends PDFGraphicsStreamEngine {

  private static final double OPAQUE = 0.9;

  private final PageParts parts;
  private final SignPictures pictures = new SignPictures();
  private GeneralPath path = new GeneralPath();
  private int clipRule = -1;
  private int operators;
  private @Nullable PDGraphicsState clipOwner;
  private Rectangle2D clip = new Rectangle2D.Double();

  PageEngine(PDPage page, PageParts parts) {
    super(page);
    this.parts = parts;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > Caps.OPERATORS_OF_PAGE) {
      throw new Refused(Reason.TOO_COMPLEX);
    }
    super.processOperator(operator, operands);
  }

  /** PDFBox goes on after most faults, which is right, except for a verdict. */
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
    parts.inflation().checkForm(form.getCOSObject());
    if (parts.layers().shows(form)) {
      super.showForm(form);
    }
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    parts.inflation().checkForm(form.getCOSObject());
    if (parts.layers().shows(form)) {
      super.showTransparencyGroup(form);
    }
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    parts.layers().begin(tag, properties);
  }

  @Override
  public void endMarkedContentSequence() {
    parts.layers().end();
  }

  @Override
  protected void showGlyph(Matrix at, PDFont font, int code, Vector displacement)
      throws IOException {
    PDGraphicsState state = getGraphicsState();
    AffineTransform seen = new AffineTransform(parts.frame().transform());
    seen.concatenate(at.createAffineTransform());
    Point2D middle =
        at.createAffineTransform()
            .transform(new Point2D.Double(displacement.getX() / 2, 0.2), null);
    boolean inside = clip().contains(middle) && !parts.layers().hidden();
    parts.glyphs().draw(new DrawnCode(seen, font, code, displacement.getX(), state, inside));
  }

  @Override
  public void drawImage(PDImage image) throws IOException {
    Rectangle2D unit = new Rectangle2D.Double(0, 0, 1, 1);
    Rectangle2D placed =
        getGraphicsState()
            .getCurrentTransformationMatrix()
            .createAffineTransform()
            .createTransformedShape(unit)
            .getBounds2D()
            .createIntersection(clip());
    if (placed.getWidth() > 0 && placed.getHeight() > 0 && !parts.layers().hidden()) {
      Box seen = parts.frame().toSeen(placed);
      parts.image(seen, opaque() && solid(image), pictures.isSign(image, seen));
    }
  }

  private static boolean solid(PDImage image) {
    COSDictionary dictionary = image.getCOSObject();
    return !image.isStencil()
        && image instanceof PDImageXObject
        && !dictionary.containsKey(COSName.SMASK)
        && !dictionary.containsKey(COSName.MASK);
  }

  private boolean opaque() {
    PDGraphicsState state = getGraphicsState();
    return state.getNonStrokeAlphaConstant() >= OPAQUE
        && state.getSoftMask() == null
        && Objects.equals(state.getBlendMode(), BlendMode.NORMAL);
  }

  /** Bounds of the region that is drawn into, in the coordinates of the file. */
  private Rectangle2D clip() {
    PDGraphicsState state = getGraphicsState();
    if (!Objects.equals(clipOwner, state)) {
      Rectangle2D bounds = null;
      for (Path2D each : state.getCurrentClippingPaths()) {
        Rectangle2D next = each.getBounds2D();
        bounds = bounds == null ? next : bounds.createIntersection(next);
      }
      clip = bounds == null ? new Rectangle2D.Double() : bounds;
      clipOwner = state;
    }
    return clip;
  }

  @Override
  public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
    moveTo((float) a.getX(), (float) a.getY());
    lineTo((float) b.getX(), (float) b.getY());
    lineTo((float) c.getX(), (float) c.getY());
    lineTo((float) d.getX(), (float) d.getY());
    path.closePath();
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x, y);
    }
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    if (path.getCurrentPoint() == null) {
      path.moveTo(x1, y1);
    }
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public @Nullable Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    if (path.getCurrentPoint() != null) {
      path.closePath();
    }
  }

  @Override
  public void clip(int rule) {
    clipRule = rule;
  }

  @Override
  public void endPath() {
    if (clipRule != -1) {
      path.setWindingRule(clipRule);
      getGraphicsState().intersectClippingPath(path);
      clipOwner = null;
      clipRule = -1;
    }
    path = new GeneralPath();
  }

  @Override
  public void strokePath() throws IOException {
    stroke();
    endPath();
  }

  @Override
  public void fillPath(int rule) throws IOException {
    fill();
    endPath();
  }

  @Override
  public void fillAndStrokePath(int rule) throws IOException {
    fill();
    stroke();
    endPath();
  }

  private void stroke() {
    if (!parts.layers().hidden()) {
      PDGraphicsState state = getGraphicsState();
      double width = transformWidth(state.getLineWidth());
      parts.shapes().stroked(path, width, Colour.of(state.getStrokingColor()));
      parts.signs().drawn(path);
    }
  }

  private void fill() {
    Rectangle2D bounds = path.getBounds2D();
    if (parts.layers().hidden() || !bounds.intersects(grown(clip()))) {
      return;
    }
    Colour colour = Colour.of(getGraphicsState().getNonStrokingColor());
    parts.shapes().filled(clipped(bounds), colour, opaque());
    parts.signs().drawn(path);
  }

  private static Rectangle2D grown(Rectangle2D clip) {
    return new Rectangle2D.Double(
        clip.getX() - 1, clip.getY() - 1, clip.getWidth() + 2, clip.getHeight() + 2);
  }

  /** What is filled through a smaller window is a box of the window's size. */
  private Path2D clipped(Rectangle2D bounds) {
    Rectangle2D window = clip();
    boolean whole = grown(window).contains(bounds);
    return whole ? path : new GeneralPath(bounds.createIntersection(window));
  }

  @Override
  public void shadingFill(COSName name) {
    if (!parts.layers().hidden()) {
      parts.shapes().filled(new GeneralPath(clip()), Colour.UNKNOWN, false);
    }
  }
}
