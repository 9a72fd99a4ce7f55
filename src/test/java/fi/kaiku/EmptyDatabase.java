package fi.kaiku;

import com.zaxxer.hikari.HikariDataSource;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.people.doorkeeper.ForgivenGuesses;
import fi.kaiku.people.doorkeeper.SignInThrottle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Empties every table but those that the migrations and our questionnaires fill; any order. */
public class EmptyDatabase implements BeforeEachCallback {

  private static final int PATIENCE_SECONDS = 10;

  private static final String TABLES =
      """
      select string_agg(format('%I.%I', n.nspname, c.relname), ',')
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r'
        and n.nspname not in ('pg_catalog', 'pg_toast', 'information_schema', 'public', 'platform')
        and (n.nspname, c.relname) not in
            (('organization', 'county'), ('questionnaire', 'questionnaire'),
             ('invitation', 'rule_set'), ('invitation', 'message_template'))
      """;

  /**
   * Truncating a table takes as long when it is empty, and takes along all that refer to it, which
   * is most of the house: rows are deleted, without a look at who refers to them, and only tables
   * that many tests have filled are truncated, since each test reads dead rows again.
   */
  private static final String EMPTY =
      """
      do $$
      declare
        one record;
      begin
        set local session_replication_role = replica;
        for one in
          select name, pg_relation_size(name) as bytes
          from unnest(cast('{TABLES}' as regclass[])) as name
          where pg_relation_size(name) > 0
          order by bytes desc
        loop
          if one.bytes > MOST_BYTES then
            execute 'truncate ' || one.name || ' cascade';
          else
            execute 'delete from ' || one.name;
          end if;
        end loop;
      end $$
      """;

  private static final String MOST_BYTES = "131072";

  private static final String[] OWN_QUESTIONNAIRES = ownQuestionnaires();

  /** Of the database of each house; signing in takes as long as emptying. */
  private static final Map<String, Superuser> SUPERUSERS = new HashMap<>();

  private record Superuser(Connection connection, String tables) {}

  @Override
  public void beforeEach(ExtensionContext context) throws SQLException {
    var spring = SpringExtension.getApplicationContext(context);
    spring.getBeanProvider(StoppedClock.class).ifAvailable(StoppedClock::reset);
    var house = spring.getBean(DataSource.class).unwrap(HikariDataSource.class);
    var superuser = superuser(house);
    try (var statement = superuser.connection().createStatement()) {
      statement.execute(
          EMPTY
              .replace("TABLES", superuser.tables())
              .replace("MOST_BYTES", isFresh(context) ? "0" : MOST_BYTES));
    }
    begin(spring.getBean(JdbcClient.class));
    spring.getBeanProvider(SignInThrottle.class).ifAvailable(ForgivenGuesses::in);
  }

  private static boolean isFresh(ExtensionContext context) {
    return context.getRequiredTestClass().isAnnotationPresent(FreshTables.class);
  }

  /** The server's own superuser has the password of our role. A test may have killed the server. */
  private static synchronized Superuser superuser(HikariDataSource house) throws SQLException {
    var known = SUPERUSERS.get(house.getJdbcUrl());
    if (known != null && known.connection().isValid(PATIENCE_SECONDS)) {
      return known;
    }
    var fresh =
        superuser(DriverManager.getConnection(house.getJdbcUrl(), "postgres", house.getPassword()));
    SUPERUSERS.put(house.getJdbcUrl(), fresh);
    return fresh;
  }

  /**
   * Nobody cleans up behind the back of a test, or the planner takes a table for empty that the
   * next test fills.
   */
  private static Superuser superuser(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("alter system set autovacuum = off");
      statement.execute("select pg_reload_conf()");
      try (var tables = statement.executeQuery(TABLES)) {
        tables.next();
        return new Superuser(connection, tables.getString(1));
      }
    }
  }

  private static String[] ownQuestionnaires() {
    try {
      return Arrays.stream(
              new PathMatchingResourcePatternResolver().getResources("classpath:questionnaires/*"))
          .map(Resource::getFilename)
          .toArray(String[]::new);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void begin(JdbcClient jdbc) {
    jdbc.sql(
            """
            update organization.county
            set name_fi = 'Hyvinvointialue', name_sv = 'Välfärdsområdet',
                name_en = 'Wellbeing services county', smallest_group = default, age_bands = default,
                sending_stopped_at = null, complaint_url_fi = null, complaint_url_sv = null,
                complaint_url_en = null, privacy_contact = null, accessibility_contact = null
            """)
        .update();
    jdbc.sql("delete from invitation.rule_set where version > 1").update();
    jdbc.sql(
            """
            delete from questionnaire.questionnaire
            where code || '-' || version || '.yml' <> all (:own)
            """)
        .param("own", OWN_QUESTIONNAIRES)
        .update();
  }
}
