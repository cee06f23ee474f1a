package com.autoboss.assistant.knowledge.source;

import java.util.List;

/** A piece of a document, in reading order. Text has single spaces and is never empty. */
sealed interface SourceBlock {

  /**
   * A heading.
   *
   * @param level 1 for the top, 6 for the deepest
   */
  record Heading(int level, String text) implements SourceBlock {}

  /** Running text. */
  record Paragraph(String text) implements SourceBlock {}

  /**
   * An item of a list or a step.
   *
   * @param depth 0 for the outer list
   * @param marker what stands before it, such as {@code 1.} or a bullet
   */
  record Item(int depth, String marker, String text) implements SourceBlock {}

  /**
   * A table.
   *
   * @param rows as many cells in each; a cell may be empty
   * @param head whether the first row names the columns
   */
  record Table(List<List<String>> rows, boolean head) implements SourceBlock {}
}
