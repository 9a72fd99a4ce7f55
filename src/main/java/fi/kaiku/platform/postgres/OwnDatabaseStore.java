package fi.kaiku.platform.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.Set;

/** The role and the database that Kaiku works with, made on the first start. */
final class OwnDatabaseStore {

  static final String NAME = "kaiku";

  // No such role or wrong password (the server does not tell which), and no such database.
  private static final Set<String> NOT_MADE_YET = Set.of("28P01", "28000", "3D000");

  private final int port;
  private final String password;

  OwnDatabaseStore(int port, String password) {
    this.port = port;
    this.password = password;
  }

  static String url(int port, String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  /** Proves that Kaiku can sign in; makes role and database when they are not there yet. */
  void ensure() {
    try {
      if (!canSignIn()) {
        make();
        connect(NAME, NAME).close();
      }
    } catch (SQLException e) {
      throw new DatabaseRefused(
          "PostgreSQL on 127.0.0.1:" + port + " refuses Kaiku, SQL state " + e.getSQLState(),
          "the file postgres/password must be the one that the database was made with",
          e);
    }
  }

  private boolean canSignIn() throws SQLException {
    try (var connection = connect(NAME, NAME)) {
      return connection.isValid(10);
    } catch (SQLException e) {
      if (NOT_MADE_YET.contains(e.getSQLState())) {
        return false;
      }
      throw e;
    }
  }

  /** The role owns its database and may make others, but is no superuser. */
  private void make() throws SQLException {
    try (var connection = connect("postgres", Cluster.SUPERUSER);
        var statement = connection.createStatement()) {
      if (isMissing(connection, "select 1 from pg_roles where rolname = ?")) {
        statement.execute("create role %s login createdb password '%s'".formatted(NAME, password));
        statement.execute("grant pg_monitor to " + NAME);
      }
      if (isMissing(connection, "select 1 from pg_database where datname = ?")) {
        statement.execute("create database %s owner %s".formatted(NAME, NAME));
      }
    }
  }

  private static boolean isMissing(Connection connection, String query) throws SQLException {
    try (var statement = connection.prepareStatement(query)) {
      statement.setString(1, NAME);
      try (var rows = statement.executeQuery()) {
        return !rows.next();
      }
    }
  }

  private Connection connect(String database, String role) throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", role);
    properties.setProperty("password", password);
    properties.setProperty("connectTimeout", "10");
    properties.setProperty("socketTimeout", "30");
    return DriverManager.getConnection(url(port, database), properties);
  }
}
