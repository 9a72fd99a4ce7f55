package fi.kaiku.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import fi.kaiku.KaikuTest;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How long a page waits for a database that does not answer. */
@KaikuTest
class PatienceTest {

  /** In milliseconds. */
  private static final int SECOND = 1_000;

  @Autowired DataSource database;

  @Test
  void a_page_waits_for_some_seconds_and_says_so_then() throws SQLException {
    var pool = database.unwrap(HikariDataSource.class);

    assertThat(pool.getConnectionTimeout()).isLessThanOrEqualTo(5 * SECOND);
    assertThat(pool.getValidationTimeout()).isLessThanOrEqualTo(2 * SECOND);
  }
}
