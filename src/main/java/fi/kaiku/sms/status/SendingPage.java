package fi.kaiku.sms.status;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Language;
import fi.kaiku.sms.SmsSettings;
import java.util.List;
import java.util.stream.Stream;

/** What the page about sending shows. */
record SendingPage(
    String connection,
    String connectedSince,
    SendingStatus status,
    String oldestWaiting,
    List<SendingQuery.Ending> endings,
    Replying replying) {

  /**
   * What is said of replies.
   *
   * @param waiting those that nobody has handled
   * @param open whether the viewer may read them
   */
  record Replying(int waiting, boolean open) {}

  /** From the best end to the others. */
  private static final List<String> ORDER =
      List.of(
          "DELIVERED_SENT",
          "NO_RECEIPT_SENT",
          "UNKNOWN_SENT",
          "UNDELIVERED_SENT",
          "TRIAL",
          "FAILED",
          "UNKNOWN",
          "EXPIRED",
          "WITHDRAWN");

  static SendingPage of(
      SendingStatus status,
      List<SendingQuery.Ending> endings,
      SmsSettings settings,
      Replying replying,
      Language language) {
    var byName = endings.stream().collect(toMap(SendingQuery.Ending::how, identity()));
    return new SendingPage(
        connection(status, settings),
        Helsinki.moment(status.connection().since(), language),
        status,
        status.oldestWaiting().map(since -> Helsinki.moment(since, language)).orElse(""),
        ORDER.stream().flatMap(how -> Stream.ofNullable(byName.get(how))).toList(),
        replying);
  }

  private static String connection(SendingStatus status, SmsSettings settings) {
    if (status.stopped()) {
      return "stopped";
    }
    return switch (settings.gateway()) {
      case "" -> "none";
      case "screen" -> "screen";
      default -> ofLine(status);
    };
  }

  private static String ofLine(SendingStatus status) {
    if (!status.connection().bound()) {
      return "closed";
    }
    return status.sentBackWith().isEmpty() ? "open" : "sent-back";
  }
}
