package com.autoboss.assistant.lifecycle;

import java.util.UUID;

/** Somebody whose data is meant: a member of an organisation. */
public record Person(UUID member, UUID organisation) {}
