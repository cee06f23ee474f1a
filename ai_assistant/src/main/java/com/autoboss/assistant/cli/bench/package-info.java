/**
 * Benchmarks: each beside a baseline of the same run, and the scripted model that stands in for a
 * real one.
 */
@NullMarked
package com.autoboss.assistant.cli.bench;

import org.jspecify.annotations.NullMarked;
