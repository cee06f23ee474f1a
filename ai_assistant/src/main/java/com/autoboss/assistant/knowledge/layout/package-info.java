/**
 * Layout: from the words on a page to passages. Finds columns, lines, headings, lists, steps,
 * tables and warnings by general rules of typesetting, and divides a manual into passages that can
 * be quoted verbatim and marked on the picture of their page.
 */
@NamedInterface("layout")
@NullMarked
package com.autoboss.assistant.knowledge.layout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
