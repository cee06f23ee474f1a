package com.autoboss.assistant.knowledge.layout;

import com.autoboss.assistant.knowledge.reader.Box;

/**
 * A printed line of a passage, so that a sentence cut from the passage can be marked on the page.
 *
 * @param start where the line begins in the passage's text
 * @param end where it ends in the passage's text, exclusive
 * @param box where it stands on the page
 */
public record PassageLine(int start, int end, Box box) {}
