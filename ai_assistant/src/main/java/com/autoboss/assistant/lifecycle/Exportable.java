package com.autoboss.assistant.lifecycle;

/** Personal data that a feature keeps, for the person to take along. */
public interface Exportable {

  /** What it is, in snake case; stable. */
  String kind();

  /** All of it, as something that can be written as JSON. */
  Object of(Person person);
}
