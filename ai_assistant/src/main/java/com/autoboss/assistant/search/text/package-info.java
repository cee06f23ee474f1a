/** What a text says, made comparable: words by language, words of any language, codes, numbers. */
@NullMarked
package com.autoboss.assistant.search.text;

import org.jspecify.annotations.NullMarked;
