/**
 * Quantities: numbers with their units as people and manuals write them, in many languages, made
 * comparable. {@code 150 bar}, {@code 15 MPa} and {@code ١٥٠ بار} are the same pressure.
 */
@NamedInterface("quantity")
@NullMarked
package com.autoboss.assistant.search.quantity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
