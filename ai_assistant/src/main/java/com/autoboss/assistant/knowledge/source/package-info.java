/**
 * Source: manuals that are no PDFs. Markdown, web pages, Word files and plain text become blocks,
 * and blocks are set on pages of our own, in the form in which the pages of a PDF are read: from
 * there on everything is the same. Runs in the confined child.
 */
@NullMarked
package com.autoboss.assistant.knowledge.source;

import org.jspecify.annotations.NullMarked;
