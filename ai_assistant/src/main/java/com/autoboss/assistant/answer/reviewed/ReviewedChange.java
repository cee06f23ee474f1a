package com.autoboss.assistant.answer.reviewed;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * What somebody did to a reviewed answer.
 *
 * @param what CREATED, CHANGED, or the state it was put into
 * @param by name of the member
 * @param body the answer as it was then
 */
record ReviewedChange(String what, String by, Instant at, JsonNode body) {}
