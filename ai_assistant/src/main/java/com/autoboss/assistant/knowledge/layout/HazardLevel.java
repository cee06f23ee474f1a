package com.autoboss.assistant.knowledge.layout;

/** How grave a warning is, by its signal word (ISO 3864-2, ANSI Z535.6), the gravest first. */
public enum HazardLevel {
  DANGER,
  WARNING,
  CAUTION,
  NOTICE
}
