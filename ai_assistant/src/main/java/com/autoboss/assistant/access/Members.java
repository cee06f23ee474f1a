package com.autoboss.assistant.access;

import com.autoboss.assistant.refusal.Invalid;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Organisations and the people in them, as the local installation's owner sees them. */
public class Members {

  private static final String MAKER = "maker";
  private static final String CUSTOMER = "customer";

  private final MemberStore store;

  public Members(JdbcClient jdbc) {
    this.store = new MemberStore(jdbc);
  }

  /**
   * Finds the member, or makes it. For the local command line only: whoever holds the data folder
   * owns the installation.
   *
   * @param organisation by name; null means the maker, or for operators a customer organisation of
   *     the same installation
   * @param name of the person; null means one named like the role
   */
  @Transactional
  public Caller ensure(Role role, @Nullable String organisation, @Nullable String name) {
    UUID maker = store.maker();
    UUID home = home(role, organisation, maker);
    if (role.onlyAtMaker() && !home.equals(maker)) {
      throw new Invalid("role-needs-maker", role + " exists only in the maker's organisation");
    }
    String person = name == null ? role.name().toLowerCase(Locale.ROOT) : name;
    return new Caller(store.member(home, person), home, role, home.equals(maker), null);
  }

  private UUID home(Role role, @Nullable String organisation, UUID maker) {
    if (organisation != null) {
      return organisation.equalsIgnoreCase(MAKER) ? maker : store.customer(organisation);
    }
    return role == Role.OPERATOR ? store.customer(CUSTOMER) : maker;
  }
}
