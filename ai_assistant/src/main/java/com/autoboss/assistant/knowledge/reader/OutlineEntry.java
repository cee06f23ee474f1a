package com.autoboss.assistant.knowledge.reader;

/**
 * A bookmark of the manual, which is its author's own word for what is a heading.
 *
 * @param level 1 for the top
 * @param title as in the outline, which may differ from the page in white space and numbering
 * @param page counted from 1
 * @param y points from the top of the page; 0 when the bookmark names the page alone
 */
public record OutlineEntry(int level, String title, int page, double y) {}
