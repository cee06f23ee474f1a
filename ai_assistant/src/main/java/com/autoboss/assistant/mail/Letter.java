package com.autoboss.assistant.mail;

/**
 * A letter to one address.
 *
 * @param subject one line; line breaks become blanks, so that nobody writes headers by it
 * @param text plain, in lines
 */
public record Letter(String to, String subject, String text) {

  public Letter {
    subject = subject.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    if (!Address.isOne(to)) {
      throw new IllegalArgumentException("a letter needs one address such as name@example.org");
    }
  }
}
