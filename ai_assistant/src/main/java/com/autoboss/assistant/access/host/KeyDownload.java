package com.autoboss.assistant.access.host;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

/** Fetches the host's public keys, under the limits of every question to the host. */
public final class KeyDownload implements ResourceRetriever {

  private final HostHttp http;
  private volatile boolean succeeded;

  public KeyDownload(HostHttp http) {
    this.http = http;
  }

  /** Whether the keys were ever there. */
  boolean succeeded() {
    return succeeded;
  }

  @Override
  public Resource retrieveResource(URL address) throws IOException {
    try {
      HostHttp.Reply reply = http.get(URI.create(address.toString()), null);
      if (reply.status() != 200) {
        throw new IOException("the host has no keys at this address");
      }
      succeeded = true;
      return new Resource(new String(reply.body(), StandardCharsets.UTF_8), "application/json");
    } catch (HostAway away) {
      throw new IOException("the host does not give its keys", away);
    }
  }
}
