package fi.kaiku.sms;

import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How messages are sent, whatever the gateway.
 *
 * @param gateway smpp, kannel or screen; empty when none has been chosen, and nothing leaves
 * @param sender what the receiver sees: a name of up to 11 letters and digits, or a number
 * @param responseTimeout after this long without an answer the outcome is unknown
 * @param firstPause how long the connection rests when the operator first says "too fast"; doubles
 * @param longestPause the longest such rest
 */
@ConfigurationProperties("kaiku.sms")
public record SmsSettings(
    @DefaultValue("") String gateway,
    @DefaultValue("Kaiku") String sender,
    @DefaultValue("30s") Duration responseTimeout,
    @DefaultValue("500ms") Duration firstPause,
    @DefaultValue("1m") Duration longestPause) {

  private static final Pattern NAME = Pattern.compile("(?=.*[A-Za-z])[A-Za-z0-9.&'_ -]{1,11}");
  private static final Pattern NUMBER = Pattern.compile("\\+[0-9]{7,15}|[0-9]{3,15}");

  /** A sender that no operator takes would have every message sent back. */
  public SmsSettings {
    var isName = NAME.matcher(sender).matches() && sender.equals(sender.strip());
    if (!isName && !NUMBER.matcher(sender).matches()) {
      throw new IllegalArgumentException(
          "kaiku.sms.sender cannot be \"%s\": give up to 11 letters a-z, digits and spaces between"
                  .formatted(sender)
              + " them, or a number of up to 15 digits, with or without +");
    }
  }

  /** Whether messages leave: an operator has been chosen, and they are not only tried out. */
  public boolean reachesPeople() {
    return !gateway.isBlank() && !gateway.equals("screen");
  }

  /** Whether whoever gets a message can reply to it: no network delivers a reply to letters. */
  public boolean canBeRepliedTo() {
    return NUMBER.matcher(sender).matches();
  }
}
