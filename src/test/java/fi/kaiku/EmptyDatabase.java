package fi.kaiku;

import static java.util.stream.Collectors.joining;

import fi.kaiku.TestWorld.StoppedClock;
import java.util.List;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Empties every table but those that the migrations and the questionnaires fill; any order. */
public class EmptyDatabase implements BeforeEachCallback {

  @Override
  public void beforeEach(ExtensionContext context) {
    var spring = SpringExtension.getApplicationContext(context);
    spring.getBeanProvider(StoppedClock.class).ifAvailable(StoppedClock::reset);
    empty(spring.getBean(JdbcClient.class));
  }

  static void empty(JdbcClient jdbc) {
    var filled = filled(jdbc);
    if (!filled.isEmpty()) {
      jdbc.sql("truncate " + String.join(", ", filled) + " cascade").update();
    }
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
  }

  /** To truncate an empty table takes as long as a full one, and a test fills but a few. */
  private static List<String> filled(JdbcClient jdbc) {
    var tables =
        jdbc.sql(
                """
                select format('%I.%I', schemaname, tablename)
                from pg_tables
                where schemaname not in ('pg_catalog', 'information_schema', 'public', 'platform')
                  and (schemaname, tablename) not in
                      (('organization', 'county'), ('questionnaire', 'questionnaire'),
                       ('invitation', 'rule_set'), ('invitation', 'message_template'))
                """)
            .query(String.class)
            .list();
    var filled = "select '%1$s' where exists (select from %1$s)";
    return jdbc.sql(tables.stream().map(filled::formatted).collect(joining(" union all ")))
        .query(String.class)
        .list();
  }
}
