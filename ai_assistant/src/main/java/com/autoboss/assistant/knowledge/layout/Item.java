package com.autoboss.assistant.knowledge.layout;

import com.autoboss.assistant.knowledge.reader.Box;

/** What is put into reading order: a line of text or a whole table. */
sealed interface Item permits TextLine, Table {

  Box box();
}
