package fi.kaiku.insight.comments.urgent;

import fi.kaiku.access.Reach;
import fi.kaiku.figures.question.Successors;
import fi.kaiku.organization.Organization;
import fi.kaiku.text.Urgency;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has looked at urgent comments that have appeared. */
@Repository
class UrgentStore {

  private final JdbcClient jdbc;
  private final Organization organization;

  UrgentStore(JdbcClient jdbc, Organization organization) {
    this.jdbc = jdbc;
    this.organization = organization;
  }

  /** Notes the first look of somebody; whether it was. */
  boolean markSeen(UUID reading, Seer by, Instant now) {
    var isFirst =
        jdbc.sql(
                    """
                    insert into insight.seen_urgent (reading_id, staff_id, seen_by, seen_at)
                    select id, :staff, :name, :now from insight.reading
                    where id = :reading and urgent <> 'none'
                    on conflict do nothing
                    """)
                .param("reading", reading)
                .param("staff", by.staff())
                .param("name", by.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update()
            == 1;
    if (isFirst) {
      jdbc.sql("update insight.reading set urgent_seen = true where id = :id and not urgent_seen")
          .param("id", reading)
          .update();
    }
    return isFirst;
  }

  List<SeenBy> seenBy(UUID reading) {
    return jdbc.sql(
            """
            select seen_by, seen_at from insight.seen_urgent
            where reading_id = :id order by seen_at
            """)
        .param("id", reading)
        .query(
            (row, _) ->
                new SeenBy(
                    row.getString("seen_by"),
                    row.getObject("seen_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  boolean isUrgent(UUID reading) {
    return jdbc.sql(
            "select exists (select from insight.reading where id = :id and urgent <> 'none')")
        .param("id", reading)
        .query(Boolean.class)
        .single();
  }

  List<UnseenAlarm> unseenAlarms(LocalDate since) {
    return jdbc.sql(
            """
            select id, unit_id, service_id, urgent from insight.reading
            where urgent not in ('none', :privacy) and urgency_score >= :alarm and not urgent_seen
              and counted and appeared_on >= :since
            order by id
            """)
        .param("privacy", Urgency.Kind.PRIVACY.word())
        .param("alarm", Urgency.ALARM)
        .param("since", since)
        .query(
            (row, _) ->
                new UnseenAlarm(
                    row.getObject("id", UUID.class),
                    row.getObject("unit_id", UUID.class),
                    row.getObject("service_id", UUID.class),
                    Urgency.Kind.of(row.getString("urgent"))))
        .list();
  }

  /** How many that have appeared since a day nobody has looked at. */
  int unseen(Reach reach, LocalDate since) {
    return jdbc.sql(
            """
            select count(*)
            from insight.reading r
            where urgent <> 'none' and not urgent_seen and counted and appeared_on >= :since
              and (cast(:reach as uuid[]) is null
                   or unit_id = any (:reach)
                   or exists (
                       select from feedback.published_pool_unit p
                       where p.visit_month = r.visit_month
                         and p.pool = r.pool
                         and p.unit_id = any (:reach)
                         and (p.pool <> 'SERVICE' or p.service_id = r.service_id)
                         and (p.pool <> 'AREA' or p.area_code = r.area_code)))
            """)
        .param("since", since)
        .param("reach", Successors.of(organization).withMerged(reach).unitsOrNull())
        .query(Integer.class)
        .single();
  }
}
