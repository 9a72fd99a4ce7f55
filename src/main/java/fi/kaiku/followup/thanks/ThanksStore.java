package fi.kaiku.followup.thanks;

import fi.kaiku.followup.thanks.Addressee.Kind;
import fi.kaiku.mail.MailId;
import fi.kaiku.platform.SqlArrays;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** That thanks were passed on. */
@Repository
class ThanksStore {

  private final JdbcClient jdbc;

  ThanksStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Thanks that were passed on.
   *
   * @param id of the form
   * @param by who passed them on
   */
  record Thanked(UUID id, UUID reading, Kind kind, boolean byMail, String by, LocalDate on) {}

  /** Notes it; false when the same form has been here before, or the comment is gone. */
  boolean add(Thanked thanked) {
    return jdbc.sql(
                """
                insert into followup.thanked
                    (id, reading_id, kind, by_mail, thanked_by, thanked_on)
                select :id, r.id, :kind, :byMail, :by, :on
                from insight.reading r
                where r.id = :reading
                on conflict do nothing
                """)
            .param("id", thanked.id())
            .param("reading", thanked.reading())
            .param("kind", thanked.kind().word())
            .param("byMail", thanked.byMail())
            .param("by", thanked.by())
            .param("on", thanked.on())
            .update()
        == 1;
  }

  List<Thanked> of(UUID reading) {
    return jdbc.sql(
            """
            select id, reading_id, kind, by_mail, thanked_by, thanked_on
            from followup.thanked
            where reading_id = :reading
            order by thanked_on, id
            """)
        .param("reading", reading)
        .query(
            (row, _) ->
                new Thanked(
                    row.getObject("id", UUID.class),
                    row.getObject("reading_id", UUID.class),
                    Kind.of(row.getString("kind")),
                    row.getBoolean("by_mail"),
                    row.getString("thanked_by"),
                    row.getObject("thanked_on", LocalDate.class)))
        .list();
  }

  Set<UUID> among(Collection<UUID> readings) {
    return new HashSet<>(
        jdbc.sql("select distinct reading_id from followup.thanked where reading_id = any (:ids)")
            .param("ids", SqlArrays.ids(readings))
            .query(SqlArrays.ID)
            .list());
  }

  void count(UUID unit, LocalDate on, Kind kind) {
    jdbc.sql(
            """
            insert into followup.thanks_sent (unit_id, sent_on, kind, count)
            values (:unit, :on, :kind, 1)
            on conflict (unit_id, sent_on, kind) do update set count = thanks_sent.count + 1
            """)
        .param("unit", unit)
        .param("on", on)
        .param("kind", kind.word())
        .update();
  }

  int counted(Collection<UUID> units, LocalDate from, LocalDate to) {
    return jdbc.sql(
            """
            select coalesce(sum(count), 0)
            from followup.thanks_sent
            where unit_id = any (:units) and sent_on between :from and :to
            """)
        .param("units", SqlArrays.ids(units))
        .param("from", from)
        .param("to", to)
        .query(Integer.class)
        .single();
  }

  void follow(MailId mail, UUID reading) {
    jdbc.sql("insert into followup.thanks_mail (mail_id, reading_id) values (:mail, :reading)")
        .param("mail", mail.value())
        .param("reading", reading)
        .update();
  }

  /**
   * A mail that is followed.
   *
   * @param reading none when the comment is gone
   */
  record FollowedMail(MailId id, @Nullable UUID reading) {}

  List<FollowedMail> followed() {
    return jdbc.sql("select mail_id, reading_id from followup.thanks_mail")
        .query(
            (row, _) ->
                new FollowedMail(
                    new MailId(row.getObject("mail_id", UUID.class)),
                    row.getObject("reading_id", UUID.class)))
        .list();
  }

  void forget(MailId mail) {
    jdbc.sql("delete from followup.thanks_mail where mail_id = :mail")
        .param("mail", mail.value())
        .update();
  }
}
