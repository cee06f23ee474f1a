package com.autoboss.assistant.mail;

import com.autoboss.assistant.lifecycle.Check;

/** Whether letters leave the house. */
record MailCheck(boolean open, MailStore store) implements Check {

  @Override
  public String name() {
    return "mail";
  }

  @Override
  public Finding look() {
    if (!open) {
      return Finding.warn(
          "no mail server: nobody is told of new tickets", "set SMTP_SERVER and FROM_EMAIL");
    }
    int stuck = store.stuck();
    return stuck == 0
        ? Finding.pass("letters leave")
        : Finding.warn(
            stuck + " letters could not be sent",
            "see that the mail server runs and the SMTP settings are right");
  }
}
