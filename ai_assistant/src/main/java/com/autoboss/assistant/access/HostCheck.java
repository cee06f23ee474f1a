package com.autoboss.assistant.access;

import com.autoboss.assistant.access.host.HostHttp;
import com.autoboss.assistant.access.host.HostMode;
import com.autoboss.assistant.lifecycle.Check;

/** Whether the host application says who calls. Without it only our own tokens count. */
final class HostCheck implements Check {

  private final HostMode mode;
  private final HostHttp http;

  HostCheck(HostMode mode, HostHttp http) {
    this.mode = mode;
    this.http = http;
  }

  @Override
  public String name() {
    return "host";
  }

  @Override
  public Finding look() {
    return http.rests()
        ? Finding.warn(
            "the host application does not answer; its users cannot sign in",
            "see that the host runs and ABPARTS_API_URL or ASSISTANT_HOST_JWKS_URL is right")
        : Finding.pass("host identity: " + mode.label());
  }
}
