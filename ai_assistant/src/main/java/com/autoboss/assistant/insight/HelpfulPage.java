package com.autoboss.assistant.insight;

/**
 * A page of a manual, and how many answers that cite it were said to have solved something.
 *
 * @param title of the manual
 */
public record HelpfulPage(String manual, String title, int page, int solved) {}
