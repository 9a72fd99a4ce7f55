package fi.kaiku.mail;

import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.Sealed;
import fi.kaiku.platform.Sealing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outbox: what waits, what is being handed over, and what was settled lately. */
@Repository
public class MailStore {

  private final JdbcClient jdbc;
  private final Sealing sealing;

  MailStore(JdbcClient jdbc, Sealing sealing) {
    this.jdbc = jdbc;
    this.sealing = sealing;
  }

  void insert(MailId id, NewMail mail, Instant now) {
    jdbc.sql(
            """
            insert into mail.outbox
                (id, about, language, to_sealed, subject_sealed, text_sealed, html_sealed,
                 created_at, next_try_at)
            values (:id, :about, :language, :to, :subject, :text, cast(:html as bytea), :now, :now)
            """)
        .param("id", id.value())
        .param("about", mail.about())
        .param("language", mail.language().code())
        .param("to", sealing.seal(mail.to()).bytes())
        .param("subject", sealing.seal(mail.subject()).bytes())
        .param("text", sealing.seal(mail.text()).bytes())
        .param("html", mail.html() == null ? null : sealing.seal(mail.html()).bytes())
        .param("now", at(now))
        .update();
  }

  /**
   * Claims the mail that has been due longest and that nobody else claims, also one whose last
   * claimer has died with it.
   *
   * @param until when others may claim it, if nothing has been heard of it by then
   */
  Optional<ClaimedMail> claim(Instant now, Instant until) {
    return jdbc.sql(
            """
            update mail.outbox
            set state = 'HANDED_OVER', tries = tries + 1, next_try_at = :until
            where id = (select id from mail.outbox
                        where state in ('WAITING', 'HANDED_OVER') and next_try_at <= :now
                        order by next_try_at
                        limit 1
                        for update skip locked)
            returning id, about, language, tries, created_at,
                      to_sealed, subject_sealed, text_sealed, html_sealed
            """)
        .param("now", at(now))
        .param("until", at(until))
        .query(MailStore::claimed)
        .optional();
  }

  private static ClaimedMail claimed(ResultSet row, int index) throws SQLException {
    return new ClaimedMail(
        row.getObject("id", UUID.class),
        row.getString("about"),
        Language.of(row.getString("language")).orElse(Language.FI),
        row.getInt("tries"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        new ClaimedMail.Words(
            Sealed.of(row.getBytes("to_sealed")),
            Sealed.of(row.getBytes("subject_sealed")),
            Sealed.of(row.getBytes("text_sealed")),
            sealedOrNull(row.getBytes("html_sealed"))));
  }

  private static @Nullable Sealed sealedOrNull(byte @Nullable [] bytes) {
    return bytes == null ? null : Sealed.of(bytes);
  }

  /**
   * Wipes a mail that was taken, and forgets it where nothing may tell when it was sent. Whether it
   * was still this claim's to settle.
   */
  boolean sent(ClaimedMail mail, Instant now) {
    return mail.isUntraced() ? forgetSent(mail) : wipe(mail, now);
  }

  private boolean forgetSent(ClaimedMail mail) {
    return jdbc.sql(
                """
                delete from mail.outbox
                where id = :id and state = 'HANDED_OVER' and tries = :tries
                """)
            .param("id", mail.id())
            .param("tries", mail.tries())
            .update()
        == 1;
  }

  private boolean wipe(ClaimedMail mail, Instant now) {
    return jdbc.sql(
                """
                update mail.outbox
                set state = 'SENT', settled_at = :now, reply_code = null, to_sealed = null,
                    subject_sealed = null, text_sealed = null, html_sealed = null
                where id = :id and state = 'HANDED_OVER' and tries = :tries
                """)
            .param("id", mail.id())
            .param("tries", mail.tries())
            .param("now", at(now))
            .update()
        == 1;
  }

  boolean refused(ClaimedMail mail, int code, Instant now) {
    var day = Helsinki.midnight(now);
    return jdbc.sql(
                """
                update mail.outbox
                set state = 'REFUSED', settled_at = :settled, created_at = :created,
                    next_try_at = :settled, reply_code = :code
                where id = :id and state = 'HANDED_OVER' and tries = :tries
                """)
            .param("id", mail.id())
            .param("tries", mail.tries())
            .param("code", code)
            .param("settled", at(mail.isUntraced() ? day : now))
            .param("created", at(mail.isUntraced() ? day : mail.createdAt()))
            .update()
        == 1;
  }

  void putBack(ClaimedMail mail, int code, Instant nextTry) {
    jdbc.sql(
            """
            update mail.outbox
            set state = 'WAITING', next_try_at = :next, reply_code = :code
            where id = :id and state = 'HANDED_OVER' and tries = :tries
            """)
        .param("id", mail.id())
        .param("tries", mail.tries())
        .param("code", code)
        .param("next", at(nextTry))
        .update();
  }

  void withdraw(MailId id) {
    jdbc.sql("delete from mail.outbox where id = :id and state in ('WAITING', 'REFUSED')")
        .param("id", id.value())
        .update();
  }

  Optional<MailState> state(MailId id) {
    return jdbc.sql("select state from mail.outbox where id = :id")
        .param("id", id.value())
        .query((row, _) -> MailState.valueOf(row.getString("state")))
        .optional();
  }

  /** Lets refused mails be tried again at once, one or all; how many. */
  public int tryAgain(@Nullable UUID id, Instant now) {
    return jdbc.sql(
            """
            update mail.outbox
            set state = 'WAITING', settled_at = null, next_try_at = :now, created_at = :now
            where state = 'REFUSED' and to_sealed is not null
              and (cast(:id as uuid) is null or id = :id)
            """)
        .param("id", id)
        .param("now", at(now))
        .update();
  }

  public Optional<Sealed> recipient(UUID id) {
    return jdbc.sql("select to_sealed from mail.outbox where id = :id and to_sealed is not null")
        .param("id", id)
        .query((row, _) -> Sealed.of(row.getBytes("to_sealed")))
        .optional();
  }

  /** Forgets what was sent before one instant, and what was refused before another; how many. */
  int forget(Instant sentBefore, Instant refusedBefore) {
    return jdbc.sql(
            """
            delete from mail.outbox
            where (state = 'SENT' and settled_at < :sent)
               or (state = 'REFUSED' and settled_at < :refused)
            """)
        .param("sent", at(sentBefore))
        .param("refused", at(refusedBefore))
        .update();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
