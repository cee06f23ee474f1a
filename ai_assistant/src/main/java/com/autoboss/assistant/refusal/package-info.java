/**
 * Refusals: how the product says no. One small sealed hierarchy, each refusal with a stable code,
 * and the one place that turns it into problem+json (RFC 9457).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package com.autoboss.assistant.refusal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
