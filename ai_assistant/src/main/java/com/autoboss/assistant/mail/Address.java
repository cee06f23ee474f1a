package com.autoboss.assistant.mail;

import java.util.regex.Pattern;

/** A mail address as people write it: no name, no comment, no list. */
public final class Address {

  private static final Pattern ONE =
      Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})*");

  private Address() {}

  public static boolean isOne(String text) {
    return ONE.matcher(text).matches();
  }
}
