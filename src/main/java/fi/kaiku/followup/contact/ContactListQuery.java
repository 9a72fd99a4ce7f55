package fi.kaiku.followup.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of requests. */
@Repository
class ContactListQuery {

  private final JdbcClient jdbc;

  ContactListQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those that wait for somebody, the urgent ones first, then by the day they are due. */
  List<ContactRequest> open(UUID @Nullable [] units, int limit) {
    return waiting("not (r.doubtful and r.state = 'NEW')", units, limit);
  }

  /** Those that are hardly a person's and that nobody has taken, in the same order. */
  List<ContactRequest> apart(UUID @Nullable [] units, int limit) {
    return waiting("r.doubtful and r.state = 'NEW'", units, limit);
  }

  private List<ContactRequest> waiting(String which, UUID @Nullable [] units, int limit) {
    return jdbc.sql(
            """
            select %s from followup.contact_request r
            where r.state in ('NEW', 'IN_HAND') and %s
              and (cast(:units as uuid[]) is null or r.unit_id = any (:units))
            order by r.urgent and r.state = 'NEW' desc, r.due_on, r.id
            limit :limit
            """
                .formatted(ContactStore.COLUMNS, which))
        .param("units", units)
        .param("limit", limit)
        .query((row, index) -> ContactStore.kept(row, index).request())
        .list();
  }

  /** Those that have been answered or closed, the latest first. */
  List<ContactRequest> done(UUID @Nullable [] units, int limit) {
    return jdbc.sql(
            """
            select %s from followup.contact_request r
            where r.state in ('ANSWERED', 'CLOSED')
              and (cast(:units as uuid[]) is null or r.unit_id = any (:units))
            order by r.state, r.received_on desc, r.id
            limit :limit
            """
                .formatted(ContactStore.COLUMNS))
        .param("units", units)
        .param("limit", limit)
        .query((row, index) -> ContactStore.kept(row, index).request())
        .list();
  }

  /** Those of which nobody has been reminded yet that are due by a day. */
  List<ContactRequest> near(LocalDate until) {
    return reminding("r.reminded = 'NO' and r.due_on <= :day", until);
  }

  /** Those that were due before a day, and of which nobody has been told that. */
  List<ContactRequest> overdue(LocalDate day) {
    return reminding("r.reminded <> 'OVERDUE' and r.due_on < :day", day);
  }

  private List<ContactRequest> reminding(String which, LocalDate day) {
    return jdbc.sql(
            """
            select %s from followup.contact_request r
            where r.state in ('NEW', 'IN_HAND') and not (r.doubtful and r.state = 'NEW') and %s
            order by r.id for update skip locked
            """
                .formatted(ContactStore.COLUMNS, which))
        .param("day", day)
        .query((row, index) -> ContactStore.kept(row, index).request())
        .list();
  }
}
