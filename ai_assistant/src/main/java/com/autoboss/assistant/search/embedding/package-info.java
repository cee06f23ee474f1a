/** Sentence embedding in process: tokenizer, ONNX model, windows of long texts. */
@NullMarked
package com.autoboss.assistant.search.embedding;

import org.jspecify.annotations.NullMarked;
