/**
 * Database: where PostgreSQL is. Either the one that DATABASE_URL names, or an embedded server in
 * the data folder that this process starts, recovers and stops.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"lifecycle"})
package com.autoboss.assistant.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
