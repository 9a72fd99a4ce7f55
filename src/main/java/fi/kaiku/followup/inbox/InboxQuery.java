package fi.kaiku.followup.inbox;

import fi.kaiku.figures.question.Successors;
import fi.kaiku.followup.handling.WithinReachQuery;
import fi.kaiku.insight.Reader;
import fi.kaiku.organization.Organization;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds what is in an inbox, and counts it. */
@Repository
class InboxQuery {

  private final JdbcClient jdbc;
  private final Organization organization;

  InboxQuery(JdbcClient jdbc, Organization organization) {
    this.jdbc = jdbc;
    this.organization = organization;
  }

  /** A comment as a list finds it. */
  record Found(UUID id, LocalDate appearedOn) {}

  /** The newest first, so many at most. */
  List<Found> list(InboxAsked asked, InboxCursor cursor, Reader reader, int most) {
    var source = InboxSourceQuery.of(asked);
    var where = where(asked, reader);
    var kind = asked.kind();
    if (kind != null) {
      where.and(InboxWhereQuery.is(kind, source));
    }
    InboxWhereQuery.at(cursor, source, where);
    return jdbc.sql(source.newest(where))
        .params(where.parameters())
        .param("most", most)
        .query(
            (row, _) ->
                new Found(
                    row.getObject("id", UUID.class), row.getObject("appeared_on", LocalDate.class)))
        .list();
  }

  /**
   * How many there are of each kind, and how many the reader has not read.
   *
   * @param all as far as they were counted
   */
  record Counts(int all, int urgent, int criticism, int thanks, int ideas, int unread) {

    int of(InboxKind kind) {
      return switch (kind) {
        case URGENT -> urgent;
        case CRITICISM -> criticism;
        case THANKS -> thanks;
        case IDEAS -> ideas;
      };
    }
  }

  /** Counted no further than a number. */
  Counts counts(InboxAsked asked, Reader reader, int most) {
    var source = InboxSourceQuery.of(asked);
    var where = where(asked, reader);
    return jdbc.sql(
            """
            select count(*) as all, count(*) filter (where urgent) as urgent,
                   count(*) filter (where criticism) as criticism,
                   count(*) filter (where thanks) as thanks,
                   count(*) filter (where ideas) as ideas,
                   count(*) filter (where not marked) as unread
            from (select %s as urgent, %s as criticism, %s as thanks, %s as ideas,
                         exists (select from insight.read_mark k
                                 where k.reading_id = %s and k.staff_id = :staff) as marked
                  from %s
                  where %s
                  limit :most) counted
            """
                .formatted(
                    InboxWhereQuery.is(InboxKind.URGENT, source),
                    InboxWhereQuery.is(InboxKind.CRITICISM, source),
                    InboxWhereQuery.is(InboxKind.THANKS, source),
                    InboxWhereQuery.is(InboxKind.IDEAS, source),
                    source.id(),
                    source.from(),
                    where.text(source.place())))
        .params(where.parameters())
        .param("most", most)
        .query(
            (row, _) ->
                new Counts(
                    row.getInt("all"),
                    row.getInt("urgent"),
                    row.getInt("criticism"),
                    row.getInt("thanks"),
                    row.getInt("ideas"),
                    row.getInt("unread")))
        .single();
  }

  /** Tasks in hand, of all times: of all, of the reader, and of those the late ones of all. */
  record Tasks(int all, int mine, int overdue) {}

  Tasks tasks(Reader reader) {
    var where = WithinReachQuery.ofTasks(reader, Successors.of(organization));
    return jdbc.sql(
            """
            select count(*) as all,
                   count(*) filter (where i.assignee_id = :staff) as mine,
                   count(*) filter (where i.due_on < :today) as overdue
            from followup.item i
            where %s
            """
                .formatted(where.text("i.place")))
        .params(where.parameters())
        .query((row, _) -> new Tasks(row.getInt("all"), row.getInt("mine"), row.getInt("overdue")))
        .single();
  }

  private WithinReachQuery where(InboxAsked asked, Reader reader) {
    return InboxWhereQuery.of(asked, reader, Successors.of(organization));
  }
}
