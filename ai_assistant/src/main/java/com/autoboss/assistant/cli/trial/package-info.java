/** Trials: the product against models and people who do their worst, made by seeded programs. */
@NullMarked
package com.autoboss.assistant.cli.trial;

import org.jspecify.annotations.NullMarked;
