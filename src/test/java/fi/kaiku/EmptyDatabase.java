package fi.kaiku;

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
    var written = written(jdbc);
    if (!written.isEmpty()) {
      jdbc.sql("truncate " + String.join(", ", written) + " cascade").update();
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

  /**
   * To truncate an empty table takes as long as a full one, and a test fills but a few: those that
   * have a length. Looking into each takes fifteen times as long. Deleting instead leaves tables
   * that the planner takes for empty when a test fills them.
   */
  private static List<String> written(JdbcClient jdbc) {
    return jdbc.sql(
            """
            select format('%I.%I', n.nspname, c.relname)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and pg_relation_size(c.oid) > 0
              and n.nspname not in
                  ('pg_catalog', 'pg_toast', 'information_schema', 'public', 'platform')
              and (n.nspname, c.relname) not in
                  (('organization', 'county'), ('questionnaire', 'questionnaire'),
                   ('invitation', 'rule_set'), ('invitation', 'message_template'))
            """)
        .query(String.class)
        .list();
  }
}
