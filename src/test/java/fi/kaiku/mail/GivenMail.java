package fi.kaiku.mail;

import fi.kaiku.platform.Sealed;
import fi.kaiku.platform.Sealing;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The outbox as it is where a mail server is set, and what lies in it. */
public final class GivenMail {

  private GivenMail() {}

  /** Mail with a server at a port of this machine; nobody speaks to it unless asked to. */
  public static Mail setUp(MailStore store, Clock clock) {
    return new OutboxMail(store, settings(25), clock);
  }

  static MailSettings settings(int port) {
    return new MailSettings(
        "localhost", port, "", "", "none", "kaiku@kaiku.example", "", Duration.ofSeconds(5));
  }

  /** The addresses of mails that wait, in the order in which they were written. */
  public static List<String> recipients(JdbcClient jdbc, Sealing sealing) {
    return opened("to_sealed", jdbc, sealing);
  }

  /** Their plain text. */
  public static List<String> texts(JdbcClient jdbc, Sealing sealing) {
    return opened("text_sealed", jdbc, sealing);
  }

  private static List<String> opened(String column, JdbcClient jdbc, Sealing sealing) {
    return jdbc.sql(
            "select %s from mail.outbox order by created_at, xmin::text::bigint, ctid"
                .formatted(column))
        .query((row, _) -> sealing.openText(Sealed.of(row.getBytes(1))))
        .list();
  }
}
