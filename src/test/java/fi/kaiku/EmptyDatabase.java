package fi.kaiku;

import fi.kaiku.TestWorld.StoppedClock;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Empties every table but those that the migrations and the questionnaires fill. */
public class EmptyDatabase implements BeforeEachCallback {

  @Override
  public void beforeEach(ExtensionContext context) {
    var spring = SpringExtension.getApplicationContext(context);
    spring.getBeanProvider(StoppedClock.class).ifAvailable(StoppedClock::reset);
    empty(spring.getBean(JdbcClient.class));
  }

  static void empty(JdbcClient jdbc) {
    var tables =
        jdbc.sql(
                """
                select string_agg(format('%I.%I', schemaname, tablename), ', ')
                from pg_tables
                where schemaname not in ('pg_catalog', 'information_schema', 'public', 'platform')
                  and (schemaname, tablename) not in
                      (('organization', 'county'), ('questionnaire', 'questionnaire'),
                       ('invitation', 'rule_set'), ('invitation', 'message_template'),
                       ('insight', 'grain'))
                """)
            .query(String.class)
            .single();
    jdbc.sql("truncate " + tables).update();
    jdbc.sql(
            """
            update organization.county
            set sending_stopped_at = null, smallest_group = 5, age_bands = default
            """)
        .update();
    jdbc.sql("delete from invitation.rule_set where version > 1").update();
  }
}
