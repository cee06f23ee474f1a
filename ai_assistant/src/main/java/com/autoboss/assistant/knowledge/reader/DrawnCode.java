package com.autoboss.assistant.knowledge.reader;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/**
 * A character code that the page draws.
 *
 * @param seen from the text space of the font, in ems, to the page as seen
 * @param advance in ems
 * @param inside within the region that is drawn into, and on a layer that shows
 */
record DrawnCode(
    AffineTransform seen,
    PDFont font,
    int code,
    double advance,
    PDGraphicsState state,
    boolean inside) {}
