package com.autoboss.assistant.access;

import com.autoboss.assistant.access.host.HostHttp;
import com.autoboss.assistant.access.host.HostSettings;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import tools.jackson.databind.json.JsonMapper;

/** Lets features ask the host application in the name of the one who calls now. */
public final class HostAccounts {

  private static final String ACCOUNT = HostAccount.class.getName();

  private final HostSettings settings;
  private final HostHttp http;
  private final JsonMapper json;
  private final HostPeopleStore people;

  HostAccounts(HostSettings settings, HostHttp http, JsonMapper json, HostPeopleStore people) {
    this.settings = settings;
    this.http = http;
    this.json = json;
    this.people = people;
  }

  /** Empty outside of a request, for callers with our own tokens, and without a host to ask. */
  public Optional<HostAccount> ofThisRequest() {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    return request == null || settings.data() == null ? Optional.empty() : of(request);
  }

  /** The host's id of the caller's organisation; empty when the host does not know it. */
  public Optional<String> organisation(Caller caller) {
    return caller.ofMaker()
        ? Optional.ofNullable(settings.maker())
        : people.hostId(caller.organisation());
  }

  /** Whether this is the caller's own id, ours or the host's. */
  public boolean isOwn(Caller caller, String id) {
    return id.equals(caller.member().toString())
        || people.person(caller.member()).filter(id::equals).isPresent();
  }

  /**
   * The member of that id, ours or the host's, about whom the caller may decide: himself, or for an
   * administrator somebody of his organisation.
   */
  public Optional<UUID> member(Caller caller, String id) {
    if (isOwn(caller, id)) {
      return Optional.of(caller.member());
    }
    return caller.role() == Role.ADMIN
        ? people.colleague(caller.organisation(), id)
        : Optional.empty();
  }

  /** The customer organisation of that id at the host; made when nobody came from it yet. */
  public UUID customer(String hostId) {
    return people.customer(hostId);
  }

  private Optional<HostAccount> of(RequestAttributes request) {
    Object known = request.getAttribute(ACCOUNT, RequestAttributes.SCOPE_REQUEST);
    if (known instanceof HostAccount account) {
      return Optional.of(account);
    }
    Object token = request.getAttribute(CallerFilter.HOST_TOKEN, RequestAttributes.SCOPE_REQUEST);
    Optional<HostAccount> begun =
        Optional.ofNullable(settings.data())
            .filter(_ -> token instanceof String)
            .map(api -> new HostAccount(api, http, json, String.valueOf(token)));
    begun.ifPresent(it -> request.setAttribute(ACCOUNT, it, RequestAttributes.SCOPE_REQUEST));
    return begun;
  }
}
