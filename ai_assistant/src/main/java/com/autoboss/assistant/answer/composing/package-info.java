/**
 * Composing: what a language model is asked, and its reply taken apart into claims while it still
 * arrives. Nothing of it is believed here.
 */
@NullMarked
package com.autoboss.assistant.answer.composing;

import org.jspecify.annotations.NullMarked;
