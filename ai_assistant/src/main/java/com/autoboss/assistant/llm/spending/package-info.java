/**
 * Spending: what every call of a model costs, for whom, and how much of a day's budget is left. In
 * PostgreSQL, so that nodes share one budget and a killed process loses nothing.
 */
@NullMarked
package com.autoboss.assistant.llm.spending;

import org.jspecify.annotations.NullMarked;
