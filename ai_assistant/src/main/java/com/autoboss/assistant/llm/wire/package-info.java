/**
 * The wire: one request to one OpenAI-compatible endpoint, and what can come back. Endpoints in the
 * wild differ in what they take and keep little of what they promise; here their answers become
 * text, an ending, or a fault of a known kind.
 */
@NullMarked
package com.autoboss.assistant.llm.wire;

import org.jspecify.annotations.NullMarked;
