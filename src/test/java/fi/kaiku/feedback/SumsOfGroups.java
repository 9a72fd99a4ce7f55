package fi.kaiku.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The groups of a released month beside its single answers. */
record SumsOfGroups(JdbcClient jdbc) {

  private static final String UNREACHED =
      "select count(*) from invitation.published_messaged where undelivered";

  /** Every answer is told once, alone and in its group, but for those that fit too few people. */
  void addUpTo(int given) {
    assertThat(count("select min(messaged) from feedback.class")).isGreaterThanOrEqualTo(5);
    assertThat(count("select count(*) from feedback.feedback"))
        .isBetween(given - 4 - count(UNREACHED), given);
    assertThat(texts("select sum(answered) from feedback.class"))
        .isEqualTo(texts("select count(*) from feedback.feedback"));
    assertThat(
            texts(
                """
                select question || value || ':' || sum(answers) from feedback.class_value
                group by question, value order by question, value
                """))
        .isEqualTo(
            texts(
                """
                select question || value || ':' || count(*)
                from (select 'score' as question, score as value from feedback.feedback
                      union all
                      select 'comment', 1 from feedback.feedback where comment is not null
                      union all
                      select lower(kind) || ':' || code, value from feedback.rating) given
                group by question, value order by question, value
                """));
    assertThat(texts("select 1 from feedback.escrow")).isEmpty();
    assertThat(texts("select 1 from feedback.waiting")).isEmpty();
    everybodyIsInAGroup();
    nothingIsLeftOverWhenGroupsAreTakenAwayFromSingleAnswers();
  }

  private void nothingIsLeftOverWhenGroupsAreTakenAwayFromSingleAnswers() {
    var by = "select unit_id, service_id, pool, area_code, kind, profession, ";
    assertThat(
            texts(
                """
                select t::text from (%1$s count(*) from feedback.feedback group by 1,2,3,4,5,6
                    except %1$s sum(answered) from feedback.class group by 1,2,3,4,5,6) t
                where unit_id is null or unit_id in (select unit_id from feedback.class)
                """
                    .formatted(by)))
        .isEmpty();
  }

  /** Unless nothing could be told of the unit at all. */
  private void everybodyIsInAGroup() {
    var inGroups = count("select sum(messaged) from feedback.class");
    var asked = count("select count(*) from invitation.published_messaged");
    assertThat(inGroups).isBetween(asked - 4 - count(UNREACHED), asked);
  }

  private int count(String sql) {
    return jdbc.sql(sql).query((row, _) -> row.getInt(1)).single();
  }

  private List<String> texts(String sql) {
    return jdbc.sql(sql).query((row, _) -> row.getString(1)).list();
  }
}
