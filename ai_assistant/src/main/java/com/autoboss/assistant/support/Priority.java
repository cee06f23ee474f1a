package com.autoboss.assistant.support;

/** How soon somebody must look at a ticket; the last comes first in lists. */
public enum Priority {
  LOW,
  MEDIUM,
  HIGH,
  URGENT
}
