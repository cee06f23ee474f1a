/**
 * Reader: what is printed on the pages of a PDF, found by a confined child process. Files come from
 * outside and are hostile until read; whatever they do, they do it to a child that holds no socket,
 * starts no program and has little memory, and the service only ever sees bounded, checked records.
 */
@NamedInterface("layout")
@NullMarked
package com.autoboss.assistant.knowledge.reader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
