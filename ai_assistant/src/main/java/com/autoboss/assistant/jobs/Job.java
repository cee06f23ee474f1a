package com.autoboss.assistant.jobs;

import java.util.UUID;

/**
 * A claimed piece of work.
 *
 * @param failures how often it has failed before
 * @param claims how often it was begun, this time included
 */
record Job(UUID id, String kind, UUID subject, int failures, int claims) {}
