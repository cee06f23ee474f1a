package com.autoboss.assistant.access;

import com.autoboss.assistant.refusal.NotAllowed;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who calls: a member of an organisation in one role. The first parameter of every public call of a
 * feature.
 *
 * @param member the person or program
 * @param organisation where the member belongs
 * @param role what the member is there
 * @param ofMaker whether the organisation is the maker
 * @param language preferred language tag; null when unknown
 */
public record Caller(
    UUID member, UUID organisation, Role role, boolean ofMaker, @Nullable String language) {

  /** Audiences of manuals that this caller may read, by name. */
  public Set<String> audiences() {
    return ofMaker && role != Role.OPERATOR ? Set.of("OPERATOR", "EXPERT") : Set.of("OPERATOR");
  }

  public boolean may(Permission permission) {
    return permission.isHeldBy(this);
  }

  /** Throws {@link NotAllowed} when the caller lacks the permission. */
  public void needs(Permission permission) {
    if (!may(permission)) {
      throw new NotAllowed("not-allowed", "this needs the permission " + permission);
    }
  }
}
