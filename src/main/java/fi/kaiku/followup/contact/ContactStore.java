package fi.kaiku.followup.contact;

import fi.kaiku.followup.contact.ContactRequest.Handler;
import fi.kaiku.platform.Sealed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests, one at a time, and what is done to all of them by jobs. */
@Repository
class ContactStore {

  static final String COLUMNS =
      """
      r.id, r.unit_id, r.service_id, r.received_on, r.due_on, r.changed_on, r.urgent,
      r.state, r.handler_id, r.handler, r.closed_on, r.sealed, r.doubtful
      """;

  private final JdbcClient jdbc;

  ContactStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A request with what is sealed of it. */
  record Kept(ContactRequest request, Sealed card) {}

  static Kept kept(ResultSet row, int index) throws SQLException {
    var handler = row.getObject("handler_id", UUID.class);
    return new Kept(
        new ContactRequest(
            row.getObject("id", UUID.class),
            row.getObject("unit_id", UUID.class),
            row.getObject("service_id", UUID.class),
            row.getObject("received_on", LocalDate.class),
            row.getObject("due_on", LocalDate.class),
            row.getObject("changed_on", LocalDate.class),
            row.getBoolean("urgent"),
            ContactState.valueOf(row.getString("state")),
            handler == null ? null : new Handler(handler, row.getString("handler")),
            row.getObject("closed_on", LocalDate.class),
            row.getBoolean("doubtful")),
        Sealed.of(row.getBytes("sealed")));
  }

  /** Adds a request unless there is one of this key; whether it did. */
  boolean insert(UUID key, ContactRequest fresh, Sealed card) {
    return jdbc.sql(
                """
                insert into followup.contact_request
                    (id, answer_key, unit_id, service_id, received_on, due_on, sealed,
                     urgent, state, doubtful)
                values (:id, :key, :unit, :service, :received, :due, :sealed, :urgent,
                        'NEW', :doubtful)
                on conflict (answer_key) do nothing
                """)
            .param("id", fresh.id())
            .param("key", key)
            .param("unit", fresh.unit())
            .param("service", fresh.service())
            .param("received", fresh.receivedOn())
            .param("due", fresh.dueOn())
            .param("sealed", card.bytes())
            .param("urgent", fresh.urgent())
            .param("doubtful", fresh.doubtful())
            .update()
        == 1;
  }

  Optional<Kept> byKey(UUID key) {
    return where("r.answer_key = :it", key);
  }

  /** Nobody else changes it until the transaction ends. */
  Optional<Kept> lockByKey(UUID key) {
    return where("r.answer_key = :it for update", key);
  }

  Optional<Kept> find(UUID id) {
    return where("r.id = :it", id);
  }

  Optional<Kept> lock(UUID id) {
    return where("r.id = :it for update", id);
  }

  private Optional<Kept> where(String condition, UUID it) {
    return jdbc.sql(
            "select %s from followup.contact_request r where %s".formatted(COLUMNS, condition))
        .param("it", it)
        .query(ContactStore::kept)
        .optional();
  }

  /** The customer has changed it; one that had been answered begins anew. */
  void rewrite(ContactRequest next, Sealed card) {
    var handler = next.handler();
    jdbc.sql(
            """
            update followup.contact_request
            set sealed = :sealed, changed_on = :day, due_on = :due, urgent = :urgent,
                announced = announced and urgent = :urgent and state <> 'ANSWERED',
                reminded = case when state = 'ANSWERED' then 'NO' else reminded end,
                state = :state, handler_id = :handlerId, handler = :handler
            where id = :id
            """)
        .param("sealed", card.bytes())
        .param("day", next.changedOn())
        .param("due", next.dueOn())
        .param("urgent", next.urgent())
        .param("state", next.state().name())
        .param("handlerId", handler == null ? null : handler.id())
        .param("handler", handler == null ? null : handler.name())
        .param("id", next.id())
        .update();
  }

  void change(ContactRequest next) {
    var handler = next.handler();
    jdbc.sql(
            """
            update followup.contact_request
            set state = :state, handler_id = :handlerId, handler = :handler, closed_on = :closed,
                answer_key = case when :state = 'CLOSED' then null else answer_key end
            where id = :id
            """)
        .param("state", next.state().name())
        .param("handlerId", handler == null ? null : handler.id())
        .param("handler", handler == null ? null : handler.name())
        .param("closed", next.closedOn())
        .param("id", next.id())
        .update();
  }

  /** The one that was there. */
  Optional<UUID> deleteByKey(UUID key) {
    return jdbc.sql("delete from followup.contact_request where answer_key = :key returning id")
        .param("key", key)
        .query(UUID.class)
        .optional();
  }

  /** Urgent ones of which nobody has been told; marks them as told. */
  List<ContactRequest> takeUnannounced() {
    return jdbc.sql(
            """
            update followup.contact_request r set announced = true
            where urgent and not announced
            returning %s
            """
                .formatted(COLUMNS))
        .query((row, index) -> kept(row, index).request())
        .list();
  }

  /**
   * Forgets in which order and when requests came or were changed: in PostgreSQL each row knows its
   * transaction and its place. Written anew in one transaction, in the order of their ids, which
   * are random.
   */
  void forgetOrder(LocalDate since) {
    var ids =
        jdbc.sql(
                """
                select id from followup.contact_request
                where greatest(received_on, changed_on) >= :since
                order by id
                for update
                """)
            .param("since", since)
            .query(UUID.class)
            .list();
    for (var id : ids) {
      jdbc.sql("update followup.contact_request set urgent = urgent where id = :id")
          .param("id", id)
          .update();
    }
  }

  /** Links that old are closed. */
  int forgetKeys(LocalDate before) {
    return jdbc.sql(
            """
            update followup.contact_request set answer_key = null
            where answer_key is not null and received_on < :before
            """)
        .param("before", before)
        .update();
  }

  int eraseClosed(LocalDate before) {
    return jdbc.sql("delete from followup.contact_request where closed_on < :before")
        .param("before", before)
        .update();
  }

  void markReminded(List<UUID> ids, String how) {
    for (var id : ids) {
      jdbc.sql("update followup.contact_request set reminded = :how where id = :id")
          .param("how", how)
          .param("id", id)
          .update();
    }
  }
}
