/**
 * Golden questions: kept by editors with the page on which the answer stands, asked again on
 * command and before and after every publication, so that nobody learns from operators that a page
 * is no longer found.
 */
@NamedInterface("golden")
@NullMarked
package com.autoboss.assistant.answer.golden;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
