package com.autoboss.assistant.knowledge.layout;

import com.autoboss.assistant.knowledge.reader.Box;

/**
 * One cell of a table row, bound to the head of its column.
 *
 * @param header the words at the head of the column; empty when the table has none there
 * @param value the words in the cell as printed
 * @param box where the value stands
 * @param start where the value begins in the passage's text; -1 for a cell that begins in a row
 *     above and reaches down to this one, whose words are not in the text
 */
public record Cell(String header, String value, Box box, int start) {}
