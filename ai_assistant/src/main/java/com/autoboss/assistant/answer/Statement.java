package com.autoboss.assistant.answer;

import java.util.List;

/**
 * One thing that the answer says.
 *
 * @param n position in the answer, from 1
 * @param text what is shown
 * @param language tag of the text's language
 * @param citations indexes into the answer's citations, from 0; never empty
 */
public record Statement(int n, String text, String language, List<Integer> citations) {}
