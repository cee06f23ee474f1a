/** Measuring the product with its own pipeline on benchmark data. */
@NullMarked
package com.autoboss.assistant.cli.eval;

import org.jspecify.annotations.NullMarked;
