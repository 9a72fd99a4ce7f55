package fi.kaiku.insight.timeline;

import fi.kaiku.figures.question.Period;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads when the rules that choose whom to ask were changed. */
@Repository
class RuleSetQuery {

  private final JdbcClient jdbc;

  RuleSetQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The days of a period on which other rules took effect than those before, in order. */
  List<LocalDate> changes(Period period) {
    return jdbc.sql(
            """
            select distinct from_on
            from invitation.published_rule_set
            where from_on between :from and :to
              and from_on > (select min(from_on) from invitation.published_rule_set)
            order by from_on
            """)
        .param("from", period.from())
        .param("to", period.to())
        .query((row, _) -> row.getObject("from_on", LocalDate.class))
        .list();
  }
}
