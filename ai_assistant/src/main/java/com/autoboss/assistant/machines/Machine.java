package com.autoboss.assistant.machines;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One machine that a customer owns.
 *
 * @param name what its people call it; null when it has no name
 */
public record Machine(
    UUID id, UUID owner, Model model, SerialNumber serialNumber, @Nullable String name) {}
