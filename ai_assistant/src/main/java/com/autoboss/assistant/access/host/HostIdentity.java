package com.autoboss.assistant.access.host;

import java.util.Optional;

/** Says whose token of the host application this is. */
@FunctionalInterface
public interface HostIdentity {

  /**
   * The holder; empty when the host does not, or no longer, know the token.
   *
   * @throws HostAway when that cannot be found out now
   */
  Optional<HostPerson> holder(String token);
}
