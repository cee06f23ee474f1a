package com.autoboss.assistant.database;

import com.autoboss.assistant.lifecycle.StartRefused;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the forms of DATABASE_URL. The last {@code @} ends the login, so that a password with an
 * unescaped {@code @}, {@code /} or {@code ?} is still understood.
 */
final class DatabaseUrlReader {

  private static final Pattern URI =
      Pattern.compile("(?:postgresql|postgres)(?:\\+\\w+)?://(?:(?<login>.*)@)?(?<place>[^@]*)");
  private static final Pattern JDBC = Pattern.compile("jdbc:postgresql://(?<place>.*)");
  private static final Pattern PLACE =
      Pattern.compile(
          "(?<hosts>[^/?]+)/(?<database>[^/?]+)(?:\\?(?<parameters>.*))?", Pattern.DOTALL);
  private static final Pattern HOST =
      Pattern.compile("(\\[[0-9a-fA-F:]+]|[^:\\[\\]]+)(:\\d{1,5})?");

  /** Names that libpq uses and the JDBC driver spells differently. */
  private static final Map<String, String> RENAMED =
      Map.of("application_name", "ApplicationName", "connect_timeout", "connectTimeout");

  private DatabaseUrlReader() {}

  static DatabaseUrl read(String text) {
    Matcher jdbc = JDBC.matcher(text);
    if (jdbc.matches()) {
      return at(jdbc.group("place"), null, null);
    }
    Matcher uri = URI.matcher(text);
    if (!uri.matches()) {
      throw refused("is no PostgreSQL address");
    }
    String login = uri.group("login");
    if (login == null) {
      return at(uri.group("place"), null, null);
    }
    int colon = login.indexOf(':');
    return colon < 0
        ? at(uri.group("place"), decoded(login), null)
        : at(
            uri.group("place"),
            decoded(login.substring(0, colon)),
            decoded(login.substring(colon + 1)));
  }

  private static DatabaseUrl at(String text, @Nullable String user, @Nullable String password) {
    Matcher place = PLACE.matcher(text);
    if (!place.matches()) {
      throw refused("names no host or no database");
    }
    for (String host : place.group("hosts").split(",", -1)) {
      checkHost(host);
    }
    Map<String, String> login = new HashMap<>();
    String kept = withoutLogin(place.group("parameters"), login);
    String address = "jdbc:postgresql://" + place.group("hosts") + "/" + place.group("database");
    return new DatabaseUrl(
        kept.isEmpty() ? address : address + "?" + kept,
        user == null ? login.get("user") : user,
        password == null ? login.get("password") : password);
  }

  private static void checkHost(String host) {
    Matcher parts = HOST.matcher(host);
    if (!parts.matches()) {
      throw refused("has a host or port that cannot be read: " + host);
    }
    String port = parts.group(2);
    if (port != null && Integer.parseInt(port.substring(1)) > 65_535) {
      throw refused("has a port above 65535: " + host);
    }
  }

  /** Moves user and password out of the parameters, so that no log line can show them. */
  private static String withoutLogin(@Nullable String parameters, Map<String, String> login) {
    if (parameters == null) {
      return "";
    }
    List<String> kept = new ArrayList<>();
    for (String parameter : parameters.split("&", -1)) {
      int equals = Math.max(parameter.indexOf('='), 0);
      String name = parameter.substring(0, equals);
      String value = decoded(parameter.substring(equals == 0 ? 0 : equals + 1));
      if (name.equals("user") || name.equals("password")) {
        login.put(name, value);
      } else if (!name.isEmpty()) {
        kept.add(RENAMED.getOrDefault(name, name) + "=" + encoded(value));
      }
    }
    return String.join("&", kept);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      throw new StartRefused(
          "DATABASE_URL holds a % that begins no escape; write a % in the password as %25",
          malformed);
    }
  }

  private static StartRefused refused(String reason) {
    return new StartRefused(
        "DATABASE_URL %s; expected postgresql://user:password@host:port/database"
            .formatted(reason));
  }
}
