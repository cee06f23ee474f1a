/**
 * Packs: everything that the manuals say of a machine in one signed file, for phones that go where
 * there is no signal.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "access",
      "knowledge",
      "knowledge::layout",
      "lifecycle",
      "machines",
      "refusal"
    })
package com.autoboss.assistant.packs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
