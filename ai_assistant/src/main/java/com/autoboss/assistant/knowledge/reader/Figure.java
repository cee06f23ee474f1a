package com.autoboss.assistant.knowledge.reader;

/**
 * A picture placed on the page.
 *
 * @param box the part of the page that it covers
 */
public record Figure(Box box) {}
