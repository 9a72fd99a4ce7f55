package fi.kaiku.sms;

import java.util.Locale;
import java.util.Set;

/**
 * A text message from a customer.
 *
 * @param phone the sender's number as the operator writes it
 */
public record Reply(String phone, String text) {

  private static final Set<String> STOP = Set.of("stop", "stopp", "lopeta");

  /** Whether it says STOP in Finnish, Swedish or English, and nothing else. */
  boolean saysStop() {
    var words = text.replaceAll("[\\p{Punct}\\p{Z}\\p{Cntrl}]+", " ").strip();
    return STOP.contains(words.toLowerCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return "Reply";
  }
}
