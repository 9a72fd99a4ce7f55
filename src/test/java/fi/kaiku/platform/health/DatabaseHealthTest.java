package fi.kaiku.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Whoever watches learns in time that the database does not answer. */
class DatabaseHealthTest {

  /** A database that is asleep keeps the connection, and answers nothing. */
  @ParameterizedTest
  @CsvSource({"true, UP", "false, DOWN"})
  void a_database_that_is_asleep_is_waited_for_a_few_seconds_only(boolean awake, String status) {
    var health = new DatabaseHealth(database(awake)).health();

    assertThat(health.getStatus()).isEqualTo(new Status(status));
  }

  @Test
  void a_database_that_cannot_be_reached_is_down() {
    var away =
        new AbstractDataSource() {
          @Override
          public Connection getConnection() throws SQLTransientConnectionException {
            throw new SQLTransientConnectionException("away");
          }

          @Override
          public Connection getConnection(String user, String password)
              throws SQLTransientConnectionException {
            return getConnection();
          }
        };

    assertThat(new DatabaseHealth(away).health().getStatus()).isEqualTo(Status.DOWN);
  }

  private static DataSource database(boolean awake) {
    return proxy(DataSource.class, (_, _) -> connection(awake));
  }

  private static Connection connection(boolean awake) {
    return proxy(
        Connection.class,
        (method, given) -> {
          if (!method.equals("isValid")) {
            return null;
          }
          assertThat((Integer) given[0]).as("seconds; 0 is without end").isBetween(1, 3);
          return awake;
        });
  }

  private interface Answer {
    @Nullable Object to(String method, Object[] given);
  }

  private static <T> T proxy(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (_, method, given) -> answer.to(method.getName(), given)));
  }
}
