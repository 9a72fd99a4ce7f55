package fi.kaiku.feedback.appearance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fi.kaiku.feedback.anonymity.Circle;
import fi.kaiku.feedback.anonymity.Recipient;
import fi.kaiku.feedback.anonymity.Traits;
import fi.kaiku.feedback.anonymity.Whereabouts.OneUnit;
import fi.kaiku.organization.ServiceId;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.SqlArrays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was sent a message about visits of a month, by unit and what they were asked. */
@Repository
public class RecipientQuery {

  private static final String ASKED =
      """
      select unit_id, service_id, questionnaire_code, questionnaire_version, kind, profession,
             age_band, language, person, send_on, delivered, undelivered, by_reply
      from invitation.published_messaged
      where visit_month = :month and questionnaire_code is not null
      """;

  private final JdbcClient jdbc;

  RecipientQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Who is counted.
   *
   * @param now links must be open at this moment
   * @param sentUntil messages must have been sent by this moment
   */
  record Counted(Instant now, Instant sentUntil) {}

  Map<Circle, List<Recipient>> withOpenLinks(YearMonth month, List<UnitId> units, Counted counted) {
    return jdbc
        .sql(
            ASKED
                + """
                  and unit_id = any (:units) and closes_at > :now and sent_at <= :sentUntil
                """)
        .param("month", month.atDay(1))
        .param("units", SqlArrays.ids(units.stream().map(UnitId::value).toList()))
        .param("now", counted.now().atOffset(ZoneOffset.UTC))
        .param("sentUntil", counted.sentUntil().atOffset(ZoneOffset.UTC))
        .query(RecipientQuery::line)
        .list()
        .stream()
        .collect(groupingBy(Line::circle, mapping(Line::asked, toList())));
  }

  /** Everybody, when the links of the month have closed. */
  public Map<Circle, List<Recipient>> everybody(YearMonth month) {
    return jdbc
        .sql(ASKED)
        .param("month", month.atDay(1))
        .query(RecipientQuery::line)
        .list()
        .stream()
        .collect(groupingBy(Line::circle, mapping(Line::asked, toList())));
  }

  private record Line(Circle circle, Recipient asked) {}

  private static Line line(ResultSet row, int index) throws SQLException {
    var unit =
        new OneUnit(
            new UnitId(row.getObject("unit_id", UUID.class)),
            new ServiceId(row.getObject("service_id", UUID.class)));
    return new Line(
        new Circle(
            unit,
            row.getString("questionnaire_code"),
            row.getInt("questionnaire_version"),
            row.getBoolean("by_reply")),
        new Recipient(
            row.getObject("person", UUID.class),
            row.getObject("send_on", LocalDate.class),
            new Traits(
                row.getString("age_band"),
                row.getString("language"),
                row.getString("kind"),
                row.getString("profession")),
            row.getBoolean("delivered"),
            row.getBoolean("undelivered")));
  }
}
