package fi.kaiku.platform.postgres;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the database is, as the driver wants it.
 *
 * @param jdbc begins with {@code jdbc:postgresql:}
 * @param user from the URL itself, if it names one
 * @param password from the URL itself, if it has one
 */
record DatabaseUrl(String jdbc, Optional<String> user, Optional<String> password) {

  private static final Pattern LIBPQ =
      Pattern.compile(
          "postgres(?:ql)?://(?:(?<user>[^:@/]*)(?::(?<password>[^@/]*))?@)?"
              + "(?<host>[^@/?]+)(?:/(?<database>[^?]*))?(?:\\?(?<query>.*))?");

  // A dead server is noticed, batches travel together, and an error tells no row's values.
  private static final Map<String, String> SETTINGS =
      settings(
          "ApplicationName", "kaiku",
          "tcpKeepAlive", "true",
          "connectTimeout", "10",
          "socketTimeout", "120",
          "reWriteBatchedInserts", "true",
          "logServerErrorDetail", "false");

  /**
   * Reads what an operator gave.
   *
   * @param url {@code jdbc:postgresql://host/db} or {@code postgres://user:password@host:port/db}
   * @throws DatabaseRefused when it is neither; the message does not repeat it, for its password
   */
  static DatabaseUrl of(String url) {
    var libpq = LIBPQ.matcher(url);
    if (libpq.matches()) {
      return fromLibpq(libpq);
    }
    if (url.startsWith("jdbc:postgresql:") && driverReads(url)) {
      return new DatabaseUrl(url, Optional.empty(), Optional.empty());
    }
    throw new DatabaseRefused(
        "kaiku.database.url is no address of a PostgreSQL database",
        "write jdbc:postgresql://HOST:PORT/DATABASE or postgres://USER:PASSWORD@HOST:PORT/DATABASE,"
            + " with special characters of the password percent-encoded");
  }

  private static boolean driverReads(String url) {
    try {
      return DriverManager.getDriver(url) != null;
    } catch (SQLException e) {
      return false;
    }
  }

  private static DatabaseUrl fromLibpq(Matcher url) {
    var database = Optional.ofNullable(url.group("database")).orElse("");
    var query = Optional.ofNullable(url.group("query")).map(text -> "?" + text).orElse("");
    return new DatabaseUrl(
        "jdbc:postgresql://" + url.group("host") + "/" + database + query,
        decoded(url.group("user")),
        decoded(url.group("password")));
  }

  private static Optional<String> decoded(@Nullable String text) {
    return Optional.ofNullable(text)
        .map(part -> URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8));
  }

  /** The address with Kaiku's own settings for each that the operator left open. */
  String withSettings() {
    var all = new StringBuilder(jdbc);
    SETTINGS.forEach(
        (name, value) -> {
          if (!jdbc.contains("?" + name + "=") && !jdbc.contains("&" + name + "=")) {
            all.append(all.indexOf("?") < 0 ? '?' : '&').append(name).append('=').append(value);
          }
        });
    return all.toString();
  }

  private static Map<String, String> settings(String... pairs) {
    var settings = new LinkedHashMap<String, String>();
    for (int i = 0; i < pairs.length; i += 2) {
      settings.put(pairs[i], pairs[i + 1]);
    }
    return settings;
  }
}
