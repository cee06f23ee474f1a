package com.autoboss.assistant.answer;

import java.util.List;
import java.util.UUID;

/**
 * A place in a manual that carries a statement.
 *
 * @param manual file name as it was uploaded
 * @param manualId the manual
 * @param title the manual's title, for people
 * @param version number of the version, from 1
 * @param page index in the PDF, from 1
 * @param quote verbatim words of that page
 * @param box x0, y0, x1, y1 in points from the page's top left
 * @param picture relative address of the page's picture
 * @param model name of the model whose manual this is
 * @param language tag of the quote's language
 * @param sample whether the manual's values are invented; whoever shows the quote must say so
 */
public record Citation(
    String manual,
    UUID manualId,
    String title,
    int version,
    int page,
    String quote,
    List<Double> box,
    String picture,
    String model,
    String language,
    boolean sample) {}
