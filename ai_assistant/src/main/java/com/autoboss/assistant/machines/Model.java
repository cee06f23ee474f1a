package com.autoboss.assistant.machines;

import java.util.UUID;

/** A model of machine, as the maker names it. Data, never code. */
public record Model(UUID id, String name) {}
