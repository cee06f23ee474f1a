package com.autoboss.assistant.knowledge.reader;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** From the coordinates of the file (origin bottom left, unrotated) to those of a {@link Box}. */
final class PageFrame {

  private final AffineTransform transform;
  private final double width;
  private final double height;

  PageFrame(PDPage page) throws Refused {
    PDRectangle crop = page.getCropBox();
    if (!(crop.getWidth() <= Caps.PAGE_SIDE && crop.getHeight() <= Caps.PAGE_SIDE)) {
      throw new Refused(Reason.TOO_COMPLEX);
    }
    int rotation = Math.floorMod(page.getRotation(), 360);
    boolean sideways = rotation % 180 == 90;
    width = sideways ? crop.getHeight() : crop.getWidth();
    height = sideways ? crop.getWidth() : crop.getHeight();
    transform = new AffineTransform();
    transform.translate(width / 2, height / 2);
    transform.rotate(Math.toRadians(rotation));
    transform.scale(1, -1);
    transform.translate(
        -crop.getLowerLeftX() - crop.getWidth() / 2, -crop.getLowerLeftY() - crop.getHeight() / 2);
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  AffineTransform transform() {
    return transform;
  }

  Point2D toSeen(double x, double y) {
    return transform.transform(new Point2D.Double(x, y), null);
  }

  Box toSeen(Rectangle2D rectangle) {
    Point2D a = toSeen(rectangle.getMinX(), rectangle.getMinY());
    Point2D b = toSeen(rectangle.getMaxX(), rectangle.getMaxY());
    return new Box(
        Math.min(a.getX(), b.getX()),
        Math.min(a.getY(), b.getY()),
        Math.max(a.getX(), b.getX()),
        Math.max(a.getY(), b.getY()));
  }

  /** The part of the box that lies on the page. */
  Box onPage(Box box) {
    return new Box(
        Math.clamp(box.x0(), 0, width),
        Math.clamp(box.y0(), 0, height),
        Math.clamp(box.x1(), 0, width),
        Math.clamp(box.y1(), 0, height));
  }
}
