/**
 * Lifecycle: the small interfaces that features implement for operations (check, erase, export,
 * retain), and the data folder of the installation. A leaf: it uses nothing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package com.autoboss.assistant.lifecycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
