package fi.kaiku.followup.inbox;

import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Successors;
import fi.kaiku.followup.handling.HandledPlaceQuery;
import fi.kaiku.followup.handling.WithinReachQuery;
import fi.kaiku.insight.Reader;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * The conditions on what an inbox is looked up in and on {@code followup.item i}; that nobody is
 * done with a comment is said by where it is looked up.
 */
final class InboxWhereQuery {

  private InboxWhereQuery() {}

  /** What somebody asks for, of any kind. */
  static WithinReachQuery of(InboxAsked asked, Reader reader, Successors successors) {
    var source = InboxSourceQuery.of(asked);
    var where =
        source == InboxSourceQuery.OPEN
            ? WithinReachQuery.byPlace(source.place(), source.id(), reader, successors)
            : WithinReachQuery.of(reader, successors);
    visits(asked, successors, where);
    state(asked, where);
    return where;
  }

  /** That a comment is of a kind. */
  static String is(InboxKind kind, InboxSourceQuery source) {
    var words = source.words();
    return switch (kind) {
      case URGENT -> words + ".urgent <> 'none'";
      case CRITICISM -> HandledPlaceQuery.criticism(words);
      case THANKS ->
          "(%1$s.attitude in ('pos', 'mixed') or cast(%1$s.themes as text) like '%%+%%')"
              .formatted(words);
      case IDEAS ->
          "(%1$s.is_read and %1$s.attitude = 'neutral' and cast(%1$s.themes as text) !~ '[+-]')"
              .formatted(words);
    };
  }

  /** Those that were read before a list was begun, or those that were not, and after a place. */
  static WithinReachQuery at(InboxCursor cursor, InboxSourceQuery source, WithinReachQuery where) {
    var marked =
        """
        exists (select from insight.read_mark k
                where k.reading_id = %s and k.staff_id = :staff and k.read_at < :asOf)
        """
            .formatted(source.id());
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
    var source = InboxSourceQuery.of(asked);
    var service = source.words() + ".service_id";
    if (asked.isOfTasks()) {
      where.and("i.state = 'in-hand' and i.place is not null");
    } else {
      where
          .and(source.day() + " >= :from", "from", selection.period().from())
          .and(source.day() + " <= :to", "to", selection.period().to());
    }
    var services = selection.only().get(Dimension.SERVICE);
    if (services != null && services.contains(Dimension.NOT_TOLD)) {
      where.and(
          "coalesce(cast(%s as text), 'not-told') = any (cast(:service as text[]))"
              .formatted(service),
          "service",
          services.toArray(String[]::new));
    } else if (services != null) {
      where.and(
          service + " = any (cast(:service as uuid[]))",
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
