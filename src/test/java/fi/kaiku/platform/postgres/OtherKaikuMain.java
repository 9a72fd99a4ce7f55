package fi.kaiku.platform.postgres;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** What the other process of {@link OtherKaiku} does until it is ended or killed. */
final class OtherKaikuMain {

  private OtherKaikuMain() {}

  static void main(String[] words) throws Exception {
    var postgres = OwnPostgres.start(Path.of(words[1]), PostgresOptions.safe());
    IO.println("running");
    if (words[0].equals("write")) {
      write(postgres);
    }
    Thread.currentThread().join();
  }

  private static void write(OwnPostgres postgres) throws SQLException {
    try (var connection =
            DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
        var statement = connection.createStatement()) {
      statement.execute("create table written (number int primary key)");
      for (int number = 1; ; number++) {
        statement.execute("insert into written values (" + number + ")");
        IO.println(number);
      }
    }
  }
}
