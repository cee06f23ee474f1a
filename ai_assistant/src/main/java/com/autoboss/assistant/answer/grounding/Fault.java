package com.autoboss.assistant.answer.grounding;

/** Why a claim is not shown as it is. */
public enum Fault {
  /** The quote does not stand in the evidence, or in too many places. */
  NO_QUOTE,
  /** The quote is about something else than the question. */
  BESIDE_THE_POINT,
  /** The quote does not hold the kind of thing that is asked for. */
  OTHER_KIND,
  /** Nothing to show, or far too much. */
  UNREADABLE,
  /** Links, addresses or markup. */
  FOREIGN_CONTENT,
  /** A number or unit that the quote does not hold. */
  QUANTITY,
  /** A number that the quote gives to something else. */
  OTHER_THING,
  /** The value of another column. */
  OTHER_COLUMN,
  /** A number that the quote counts from something else, or the claim alone does. */
  COUNTED_FROM,
  /** A code, part number or model that the quote does not hold. */
  NAME,
  /** A word that turns the meaning around: not, only, before, left. */
  DECISIVE_WORD,
  /** Words that the quote does not hold. */
  WORDING,
  /** A translation that cannot be told from one of another sentence. */
  TRANSLATION
}
