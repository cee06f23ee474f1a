/**
 * A conversation as a paper or a text file: what was asked and answered, every answer with the
 * pages that it quotes.
 */
@NullMarked
package com.autoboss.assistant.chat.transcript;

import org.jspecify.annotations.NullMarked;
