/**
 * Search: passages in, ranked passages out. Language detection, language analysis, embedding in
 * process, the Lucene index of this node, and the fusion of its lexical and its vector side.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"llm", "lifecycle", "refusal"})
package com.autoboss.assistant.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
