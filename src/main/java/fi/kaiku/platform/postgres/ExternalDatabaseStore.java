package fi.kaiku.platform.postgres;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

/**
 * Asks a database that Kaiku does not run itself whether it is there, before anything else does.
 */
record ExternalDatabaseStore(String url, Optional<String> user, Optional<String> password) {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration TRY_AGAIN = Duration.ofMillis(250);

  /**
   * Waits a little for a database that is still starting, as containers beside each other do.
   *
   * @throws DatabaseRefused with the reason when it does not let Kaiku in
   */
  void requireAnswer() {
    var deadline = Deadline.in(PATIENCE);
    var refusal = refusal();
    while (refusal.isPresent()) {
      if (deadline.passed() || !mayPass(refusal.get())) {
        throw new DatabaseRefused(
            "the database " + place() + " " + words(refusal.get().getSQLState()),
            "check KAIKU_DATABASE_URL, KAIKU_DATABASE_USER and KAIKU_DATABASE_PASSWORD",
            refusal.get());
      }
      Deadline.pause(TRY_AGAIN);
      refusal = refusal();
    }
  }

  private Optional<SQLException> refusal() {
    var properties = new Properties();
    user.ifPresent(name -> properties.setProperty("user", name));
    password.ifPresent(word -> properties.setProperty("password", word));
    try (var connection = DriverManager.getConnection(url, properties)) {
      return connection.isValid(10)
          ? Optional.empty()
          : Optional.of(new SQLException("not valid", "08006"));
    } catch (SQLException e) {
      return Optional.of(e);
    }
  }

  // No connection yet, or "the database system is starting up".
  private static boolean mayPass(SQLException refusal) {
    var state = String.valueOf(refusal.getSQLState());
    return state.startsWith("08") || state.equals("57P03");
  }

  private static String words(String state) {
    return switch (String.valueOf(state).substring(0, 2)) {
      case "08", "57" -> "does not answer";
      case "28" -> "refuses Kaiku's user or password";
      case "3D" -> "does not exist on its server";
      default -> "refuses Kaiku, SQL state " + state;
    };
  }

  /** The address without its options, among which may be a password. */
  private String place() {
    return url.replaceFirst("[?].*", "");
  }
}
