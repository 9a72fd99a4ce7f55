package fi.kaiku.mail;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How mails stand. */
@Repository
public class MailQuery {

  /** As many refused mails as a page shows. */
  private static final int SHOWN = 100;

  private final JdbcClient jdbc;

  MailQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What has not been taken yet.
   *
   * @param oldest since when the one that has waited longest waits
   * @param lastCode what the server said last to one that waits; 0 when it was away, none before
   *     the first try
   */
  public record Queue(long waiting, Optional<Instant> oldest, Optional<Integer> lastCode) {}

  public Queue queue() {
    return jdbc.sql(
            """
            select count(*) as waiting, min(created_at) as oldest,
                   (select reply_code from mail.outbox
                    where state in ('WAITING', 'HANDED_OVER') and reply_code is not null
                    order by next_try_at desc limit 1) as last_code
            from mail.outbox
            where state in ('WAITING', 'HANDED_OVER')
            """)
        .query(
            (row, _) ->
                new Queue(
                    row.getLong("waiting"),
                    Optional.ofNullable(row.getObject("oldest", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                    Optional.ofNullable(row.getObject("last_code", Integer.class))))
        .single();
  }

  /** A mail that was refused. */
  public record RefusedMail(UUID id, String about, Instant at, int code) {}

  /** The newest first. */
  public List<RefusedMail> refused() {
    return jdbc.sql(
            """
            select id, about, settled_at, reply_code from mail.outbox
            where state = 'REFUSED' order by settled_at desc, id limit :shown
            """)
        .param("shown", SHOWN)
        .query(
            (row, _) ->
                new RefusedMail(
                    row.getObject("id", UUID.class),
                    row.getString("about"),
                    row.getObject("settled_at", OffsetDateTime.class).toInstant(),
                    row.getInt("reply_code")))
        .list();
  }
}
