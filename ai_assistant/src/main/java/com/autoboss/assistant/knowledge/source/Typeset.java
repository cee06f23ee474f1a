package com.autoboss.assistant.knowledge.source;

import com.autoboss.assistant.knowledge.reader.ManualFacts;
import com.autoboss.assistant.knowledge.reader.PageContent;
import java.util.List;

/** A document set on pages: the facts and the pages as a reader of PDFs would give them. */
public record Typeset(ManualFacts facts, List<PageContent> pages) {}
