package fi.kaiku.sms.kannel;

import fi.kaiku.sms.gateway.HandOverOutcome;
import fi.kaiku.sms.gateway.HandOverOutcome.Accepted;
import fi.kaiku.sms.gateway.HandOverOutcome.Declined;
import fi.kaiku.sms.gateway.HandOverOutcome.Lost;
import fi.kaiku.sms.gateway.HandOverOutcome.Postponed;
import fi.kaiku.sms.gateway.HandOverOutcome.Refused;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** What an answer over HTTP means. The status alone is not believed: 200 may carry an error. */
record KannelAnswer(int status, String body) {

  /** "0: Accepted for delivery" and "3: Queued for later delivery". */
  private static final Pattern TAKEN = Pattern.compile("\\s*[03]\\s*:.*", Pattern.DOTALL);

  /**
   * The gateway is busy, does not know our password, or sends us elsewhere, where we do not go: it
   * has not taken the message, and the next one would fare no better.
   */
  private static final Set<Integer> NOT_NOW = Set.of(401, 403, 407, 429, 503);

  /** Kannel's words for a number that no operator of it takes, which come with 403 as well. */
  private static final Pattern NEVER = Pattern.compile("\\s*Not routable\\b.*", Pattern.DOTALL);

  /** Words of a refusal that is about the number. */
  private static final Pattern THE_NUMBER =
      Pattern.compile(
          ".*\\b(receiver|recipient|destination|msisdn)\\b.*",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  HandOverOutcome about(UUID id) {
    var code = "http-" + status;
    if (status >= 200 && status < 300) {
      return body.isBlank() ? new Lost() : inWords(id);
    }
    if (NEVER.matcher(body).matches()) {
      return new Refused(code);
    }
    if (NOT_NOW.contains(status) || (status >= 300 && status < 400)) {
      return new Postponed(code);
    }
    return status >= 400 && status < 500 ? refusal(code) : new Lost();
  }

  private HandOverOutcome inWords(UUID id) {
    return TAKEN.matcher(body).matches() ? new Accepted(id.toString()) : new Refused(firstWord());
  }

  private HandOverOutcome refusal(String code) {
    return THE_NUMBER.matcher(body).matches() ? new Refused(code) : new Declined(code);
  }

  private String firstWord() {
    var word = body.strip().split("[^A-Za-z0-9]", 2)[0];
    return "answer-" + word.substring(0, Math.min(word.length(), 20));
  }
}
