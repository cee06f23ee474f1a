package com.autoboss.assistant.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A route that may also be called without signing in where the installation allows it: the existing
 * chat widget sends no token. The caller is then a visitor of the kiosk.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenToKiosk {}
