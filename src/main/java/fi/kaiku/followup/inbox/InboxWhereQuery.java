package fi.kaiku.followup.inbox;

import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Successors;
import fi.kaiku.followup.handling.HandledPlaceQuery;
import fi.kaiku.followup.handling.WithinReachQuery;
import fi.kaiku.insight.Reader;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The conditions on {@code insight.published_reading r} and {@code followup.item i} that an inbox
 * asks for; that nobody is done with a comment is said by where it is looked up.
 */
final class InboxWhereQuery {

  static final String CRITICISM = HandledPlaceQuery.CRITICISM;
  static final String THANKS =
      "(r.attitude in ('pos', 'mixed') or cast(r.themes as text) like '%+%')";
  static final String IDEAS =
      "(r.is_read and r.attitude = 'neutral' and cast(r.themes as text) !~ '[+-]')";

  private InboxWhereQuery() {}

  /** What somebody asks for, of any kind. */
  static WithinReachQuery of(InboxAsked asked, Reader reader, Successors successors) {
    var where = WithinReachQuery.of(reader, successors);
    visits(asked, successors, where);
    state(asked, where);
    return where;
  }

  static WithinReachQuery ofKind(@Nullable InboxKind kind, WithinReachQuery where) {
    if (kind == null) {
      return where;
    }
    return where.and(
        switch (kind) {
          case URGENT -> "r.urgent <> 'none'";
          case CRITICISM -> CRITICISM;
          case THANKS -> THANKS;
          case IDEAS -> IDEAS;
        });
  }

  /** Those that were read before a list was begun, or those that were not, and after a place. */
  static WithinReachQuery at(InboxCursor cursor, InboxSourceQuery source, WithinReachQuery where) {
    var marked =
        """
        exists (select from insight.read_mark k
                where k.reading_id = r.id and k.staff_id = :staff and k.read_at < :asOf)
        """;
    var asOf = Instant.ofEpochMilli(cursor.asOf()).atOffset(ZoneOffset.UTC);
    where.and(cursor.read() ? marked : "not " + marked, "asOf", asOf);
    var after = cursor.after();
    return after == null
        ? where
        : where
            .and(source.day() + " <= :day", "day", after.appearedOn())
            .and("(%s < :day or %s > :id)".formatted(source.day(), source.id()), "id", after.id());
  }

  private static void visits(InboxAsked asked, Successors successors, WithinReachQuery where) {
    var selection = asked.selection();
    var day = InboxSourceQuery.of(asked).day();
    if (asked.isOfTasks()) {
      where.and("i.state = 'in-hand' and i.place is not null");
    } else {
      where
          .and(day + " >= :from", "from", selection.period().from())
          .and(day + " <= :to", "to", selection.period().to());
    }
    var services = selection.only().get(Dimension.SERVICE);
    if (services != null && services.contains(Dimension.NOT_TOLD)) {
      where.and(
          "coalesce(cast(r.service_id as text), 'not-told') = any (cast(:service as text[]))",
          "service",
          services.toArray(String[]::new));
    } else if (services != null) {
      where.and(
          "r.service_id = any (cast(:service as uuid[]))",
          "service",
          services.toArray(String[]::new));
    }
    var units = selection.only().get(Dimension.UNIT);
    if (units != null) {
      where.about(successors.withMerged(units));
    }
  }

  private static void state(InboxAsked asked, WithinReachQuery where) {
    switch (asked.state()) {
      case NEW -> where.and("coalesce(i.state, 'new') = 'new'");
      case IN_HAND -> where.and("i.state = 'in-hand'");
      case DONE -> where.and("i.state = 'done'");
      case OPEN, ALL -> {}
    }
    if (asked.isMine()) {
      where.and("i.assignee_id = :staff");
    }
    if (asked.isOverdue()) {
      where.and("i.state = 'in-hand' and i.due_on < :today");
    }
  }
}
