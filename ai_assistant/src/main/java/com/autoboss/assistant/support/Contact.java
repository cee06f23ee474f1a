package com.autoboss.assistant.support;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A person of the maker whom one can call, as the installation's settings name him. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Contact(
    String name,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String hours,
    @Nullable String specialization) {}
