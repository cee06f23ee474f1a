/** What a text says, made comparable: words by language, words of any language, codes, numbers. */
@NamedInterface("text")
@NullMarked
package com.autoboss.assistant.search.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
