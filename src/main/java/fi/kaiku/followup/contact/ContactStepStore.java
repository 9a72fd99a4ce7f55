package fi.kaiku.followup.contact;

import fi.kaiku.followup.contact.ContactRequest.Handler;
import fi.kaiku.platform.Sealed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was done about requests. */
@Repository
class ContactStepStore {

  private final JdbcClient jdbc;

  ContactStepStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A step with its note as it is kept. */
  record KeptStep(ContactStep step, @Nullable Sealed note) {}

  /** Adds one; the request is locked. */
  void add(UUID request, ContactStep.Kind kind, Handler by, LocalDate day, @Nullable Sealed note) {
    jdbc.sql(
            """
            insert into followup.contact_step
                (request_id, number, kind, made_on, staff_id, made_by, note)
            select :request, coalesce(max(number), 0) + 1, :kind, :day, :staff, :name, :note
            from followup.contact_step where request_id = :request
            """)
        .param("request", request)
        .param("kind", kind.name())
        .param("day", day)
        .param("staff", by.id())
        .param("name", by.name())
        .param("note", note == null ? null : note.bytes())
        .update();
  }

  /** Whether somebody has done it on a day already. */
  boolean isThere(UUID request, ContactStep.Kind kind, UUID staff, LocalDate day) {
    return jdbc.sql(
            """
            select exists (
                select from followup.contact_step
                where request_id = :request and kind = :kind and staff_id = :staff
                  and made_on = :day)
            """)
        .param("request", request)
        .param("kind", kind.name())
        .param("staff", staff)
        .param("day", day)
        .query(Boolean.class)
        .single();
  }

  /** The first one first. */
  List<KeptStep> of(UUID request) {
    return jdbc.sql(
            """
            select kind, made_on, made_by, note from followup.contact_step
            where request_id = :request order by number
            """)
        .param("request", request)
        .query(
            (row, _) -> {
              var note = row.getBytes("note");
              return new KeptStep(
                  new ContactStep(
                      ContactStep.Kind.valueOf(row.getString("kind")),
                      row.getObject("made_on", LocalDate.class),
                      row.getString("made_by"),
                      null),
                  note == null ? null : Sealed.of(note));
            })
        .list();
  }
}
