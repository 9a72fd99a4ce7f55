package fi.kaiku.mail.desk;

import fi.kaiku.mail.MailQuery.Queue;
import fi.kaiku.mail.MailQuery.RefusedMail;
import fi.kaiku.mail.MailSettings;
import fi.kaiku.mail.NewMail;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Language;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the page about mail shows.
 *
 * @param server host and port; never the password
 * @param trouble why mails wait, as the end of a message key: {@code none} when all is well
 * @param lastCode what the server said last
 */
record MailPage(
    boolean setUp,
    String server,
    MailSettings settings,
    long waiting,
    String oldest,
    String trouble,
    int lastCode,
    List<Row> refused) {

  /**
   * A refused mail.
   *
   * @param reason what its reply code says, as the end of a message key
   * @param recipient whom it was for, once somebody has asked
   */
  record Row(
      UUID id, String about, String at, int code, String reason, @Nullable String recipient) {}

  static MailPage of(
      MailSettings settings,
      Queue queue,
      List<RefusedMail> refused,
      Map<UUID, String> recipients,
      Language language) {
    return new MailPage(
        settings.isSetUp(),
        settings.host() + ":" + settings.portOrUsual(),
        settings,
        queue.waiting(),
        queue.oldest().map(since -> Helsinki.moment(since, language)).orElse(""),
        queue.lastCode().map(MailPage::trouble).orElse("none"),
        queue.lastCode().orElse(0),
        refused.stream().map(one -> row(one, recipients.get(one.id()), language)).toList());
  }

  private static Row row(RefusedMail mail, @Nullable String recipient, Language language) {
    return new Row(
        mail.id(),
        mail.about(),
        mail.about().equals(NewMail.URGENT)
            ? Helsinki.text(Helsinki.day(mail.at()), language)
            : Helsinki.moment(mail.at(), language),
        mail.code(),
        reason(mail.code()),
        recipient);
  }

  /** What the server's reply means to whoever looks after it (RFC 5321, 4.2.3). */
  private static String trouble(int code) {
    return switch (code) {
      case 0 -> "away";
      case 530, 534, 535, 538 -> "key";
      default -> code >= 500 ? "sender" : "later";
    };
  }

  private static String reason(int code) {
    return switch (code) {
      case 550, 551, 553 -> "address";
      case 552 -> "full";
      case 554 -> "policy";
      case 0 -> "unreadable";
      default -> code < 500 ? "days" : "other";
    };
  }
}
