package com.autoboss.assistant.knowledge;

/**
 * Looks at what a publication changes. Called on the thread that publishes, so it is quick, and
 * never throws.
 */
public interface PublicationWatch {

  /** The version is complete and nobody sees it yet. */
  void before(ManualVersion version);

  /** The version is published and in the index of this node. */
  void after(ManualVersion version);
}
