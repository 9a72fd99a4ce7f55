package fi.kaiku.sms.sending;

import fi.kaiku.sms.gateway.HandOverOutcome;
import fi.kaiku.sms.gateway.HandOverOutcome.Accepted;
import fi.kaiku.sms.gateway.HandOverOutcome.Declined;
import fi.kaiku.sms.gateway.HandOverOutcome.Lost;
import fi.kaiku.sms.gateway.HandOverOutcome.Postponed;
import fi.kaiku.sms.gateway.HandOverOutcome.Refused;
import fi.kaiku.sms.sending.News.Answered;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How we stand with the operator as a customer. A message that is sent back for no reason of its
 * own waits and is tried again after the others. Sent back time and again, while the operator takes
 * others, it is at fault itself and has failed; but while one after the other is sent back, it is
 * we who are, and all of them wait. Only one thread at a time asks.
 */
final class Standing {

  private static final Logger log = LoggerFactory.getLogger(Standing.class);

  /** So many in a row are no accident. */
  private static final int BAD = 3;

  private static final int TRIES = 2;

  private final SendingCounts tally;

  /** At the start as if one had been sent back: nothing proves yet that others are taken. */
  private int inRow = 1;

  Standing(SendingCounts tally) {
    this.tally = tally;
    tally.sentBack(0, "");
  }

  /** Whether the operator sends one message after the other back. */
  boolean isBad() {
    return inRow >= BAD;
  }

  /** The answer, as it is to be understood after those that came before it. */
  Answered judge(Answered answer) {
    return switch (answer.outcome()) {
      case Accepted _ -> {
        heedsUs();
        yield answer;
      }
      case Declined declined -> {
        sendsBack(declined.errorCode());
        yield inRow == 1 && answer.message().declines() >= TRIES
            ? answer.with(new Refused(declined.errorCode()))
            : answer;
      }
      case HandOverOutcome.Pretended _, Refused _, Postponed _, Lost _ -> answer;
    };
  }

  private void heedsUs() {
    if (isBad()) {
      log.info("the operator takes messages again");
    }
    inRow = 0;
    tally.sentBack(0, "");
  }

  private void sendsBack(String errorCode) {
    inRow++;
    if (inRow == BAD) {
      log.warn(
          "the operator sends one message after the other back with {}; all of them wait",
          errorCode);
    }
    tally.sentBack(isBad() ? inRow : 0, errorCode);
  }
}
