package com.autoboss.assistant.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ContextConfiguration;

/**
 * The service under test finds a fresh, migrated PostgreSQL and a fresh data folder. Stands beside
 * {@code @SpringBootTest}; see {@link RunningDatabase}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ContextConfiguration(initializers = RunningDatabase.Initializer.class)
public @interface AgainstDatabase {}
