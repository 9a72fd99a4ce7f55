package fi.kaiku.platform.postgres;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

/** What the other process of {@link OtherKaiku} does until it is ended or killed. */
final class OtherKaikuMain {

  private OtherKaikuMain() {}

  static void main(String[] words) throws Exception {
    try {
      run(words);
    } catch (DatabaseRefused refused) {
      IO.println("refused");
      IO.println(refused.getMessage());
    }
  }

  private static void run(String[] words) throws Exception {
    var data = words[1];
    switch (words[0]) {
      case "spring" -> startSpring(data);
      case "hold" -> OwnPostgres.start(Path.of(data), PostgresOptions.safe());
      default -> write(OwnPostgres.start(Path.of(data), PostgresOptions.safe()));
    }
    IO.println("running");
    Thread.currentThread().join();
  }

  private static void startSpring(String data) {
    var application = new SpringApplication(OtherKaikuMain.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.run("--kaiku.data=" + data, "--kaiku.postgres.durable=false");
  }

  private static void write(OwnPostgres postgres) throws SQLException {
    try (var connection =
            DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
        var statement = connection.createStatement()) {
      statement.execute("create table written (number int primary key)");
      IO.println("running");
      for (int number = 1; ; number++) {
        statement.execute("insert into written values (" + number + ")");
        IO.println(number);
      }
    }
  }
}
