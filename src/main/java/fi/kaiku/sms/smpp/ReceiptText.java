package fi.kaiku.sms.smpp;

import fi.kaiku.sms.gateway.DeliveryState;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A delivery receipt as text: {@code id:… sub:… dlvrd:… submit date:… done date:… stat:… err:…
 * text:…} (SMPP 3.4, appendix B). Operators reorder, shorten and leave out fields, so only the
 * three that matter are looked for, each by itself.
 */
record ReceiptText(Optional<String> id, Optional<String> stat, Optional<String> err) {

  private static final Pattern ID = field("id");
  private static final Pattern STAT = field("stat");
  private static final Pattern ERR = field("err");
  private static final Pattern TEXT = Pattern.compile("\\stext:", Pattern.CASE_INSENSITIVE);

  /** Every word seen for a state, and the numbers of the TLV message_state (SMPP 3.4, 5.2.28). */
  private static final Map<String, DeliveryState> STATES =
      Map.ofEntries(
          Map.entry("SCHEDULED", DeliveryState.ON_ITS_WAY),
          Map.entry("0", DeliveryState.ON_ITS_WAY),
          Map.entry("ENROUTE", DeliveryState.ON_ITS_WAY),
          Map.entry("1", DeliveryState.ON_ITS_WAY),
          Map.entry("BUFFERED", DeliveryState.ON_ITS_WAY),
          Map.entry("BUFFRED", DeliveryState.ON_ITS_WAY),
          Map.entry("ACCEPTD", DeliveryState.ON_ITS_WAY),
          Map.entry("ACCEPTED", DeliveryState.ON_ITS_WAY),
          Map.entry("6", DeliveryState.ON_ITS_WAY),
          Map.entry("DELIVRD", DeliveryState.DELIVERED),
          Map.entry("DELIVERED", DeliveryState.DELIVERED),
          Map.entry("2", DeliveryState.DELIVERED),
          Map.entry("EXPIRED", DeliveryState.UNDELIVERED),
          Map.entry("3", DeliveryState.UNDELIVERED),
          Map.entry("DELETED", DeliveryState.UNDELIVERED),
          Map.entry("4", DeliveryState.UNDELIVERED),
          Map.entry("UNDELIV", DeliveryState.UNDELIVERED),
          Map.entry("UNDELIVERABLE", DeliveryState.UNDELIVERED),
          Map.entry("UNDELIVERED", DeliveryState.UNDELIVERED),
          Map.entry("FAILED", DeliveryState.UNDELIVERED),
          Map.entry("5", DeliveryState.UNDELIVERED),
          Map.entry("REJECTD", DeliveryState.UNDELIVERED),
          Map.entry("REJECTED", DeliveryState.UNDELIVERED),
          Map.entry("8", DeliveryState.UNDELIVERED),
          Map.entry("SKIPPED", DeliveryState.UNDELIVERED),
          Map.entry("9", DeliveryState.UNDELIVERED));

  /** What stands after {@code text:} is our own text, where a field's name may occur too. */
  static ReceiptText read(String text) {
    var told = TEXT.split(text, 2)[0];
    var read = new ReceiptText(first(ID, told), first(STAT, told), first(ERR, told));
    return read.isUnmistakable()
        ? read
        : new ReceiptText(first(ID, text), first(STAT, text), first(ERR, text));
  }

  /** Whether a message looks like a receipt although nothing marks it as one. */
  boolean isUnmistakable() {
    return id.isPresent() && stat.isPresent();
  }

  DeliveryState state() {
    return stat.map(ReceiptText::stateOf).orElse(DeliveryState.ON_ITS_WAY);
  }

  /** The state behind a word or number; a word nobody knows means that the state is unknown. */
  static DeliveryState stateOf(String word) {
    return STATES.getOrDefault(word.toUpperCase(Locale.ROOT), DeliveryState.UNKNOWN);
  }

  private static Pattern field(String name) {
    return Pattern.compile(
        "(?:^|\\s)" + name + ":\\s*([^\\s:]+)(?=\\s|$)", Pattern.CASE_INSENSITIVE);
  }

  private static Optional<String> first(Pattern field, String text) {
    var found = field.matcher(text);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }
}
