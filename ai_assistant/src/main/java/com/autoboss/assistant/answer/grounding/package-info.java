/**
 * Grounding: whether the manual's words carry what a language model says. Deterministic but for the
 * vectors, in every language, and in doubt against the model: what does not hold is replaced by the
 * manual's own words or dropped.
 */
@NamedInterface("grounding")
@NullMarked
package com.autoboss.assistant.answer.grounding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
