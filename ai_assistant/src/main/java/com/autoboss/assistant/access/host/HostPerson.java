package com.autoboss.assistant.access.host;

/**
 * A user of the host application, as the host says. Checks itself, because the host's text is
 * hostile: a part that is empty or longer than 100 characters is an {@link
 * IllegalArgumentException}.
 *
 * @param id the host's id of the user; stays when the name changes
 * @param name to sign in with at the host
 * @param organisation the host's id of the organisation
 */
public record HostPerson(String id, String name, String organisation, HostRole role) {

  private static final int LONGEST = 100;

  public HostPerson {
    id = checked(id);
    name = checked(name);
    organisation = checked(organisation);
  }

  private static String checked(String text) {
    String clean = text.replaceAll("\\p{Cntrl}", "").strip();
    if (clean.isEmpty() || clean.length() > LONGEST) {
      throw new IllegalArgumentException("a user of the host without id, name or organisation");
    }
    return clean;
  }
}
