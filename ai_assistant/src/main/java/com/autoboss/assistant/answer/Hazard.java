package com.autoboss.assistant.answer;

import java.util.List;

/**
 * A warning of the manual, word for word.
 *
 * @param text verbatim
 * @param level DANGER, WARNING, CAUTION or NOTICE
 * @param manual file name as it was uploaded
 * @param title the manual's title, for people
 * @param page index in the PDF, from 1
 * @param box x0, y0, x1, y1 in points from the page's top left
 * @param picture relative address of the page's picture
 * @param language tag of the text's language
 * @param sample whether the manual's values are invented
 */
public record Hazard(
    String text,
    String level,
    String manual,
    String title,
    int page,
    List<Double> box,
    String picture,
    String language,
    boolean sample) {}
