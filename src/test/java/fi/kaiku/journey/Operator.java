package fi.kaiku.journey;

import static java.util.stream.Collectors.toList;

import fi.kaiku.sms.smpp.FaultySmsc;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a customer's operator and phone see of Kaiku. */
final class Operator {

  private static final Pattern LINK = Pattern.compile("https?://\\S+(/s/[1-9A-HJ-NP-Za-km-z]{13})");

  private Operator() {}

  /**
   * The settings that make Kaiku send through an operator on loopback, and let answers appear as
   * soon as enough people have been asked.
   */
  static Map<String, String> settings(FaultySmsc smsc, int rate) {
    var settings = new HashMap<String, String>();
    settings.put("KAIKU_FEEDBACK_TICK", "PT1S");
    settings.put("KAIKU_FEEDBACK_DELAY", "PT0S");
    settings.put("KAIKU_SMS_GATEWAY", "smpp");
    settings.put("KAIKU_SMS_SENDER", "Kaiku");
    settings.put("KAIKU_SMS_SMPP_HOST", "localhost");
    settings.put("KAIKU_SMS_SMPP_PORT", "" + smsc.port());
    settings.put("KAIKU_SMS_SMPP_SYSTEM_ID", "kaiku");
    settings.put("KAIKU_SMS_SMPP_PASSWORD", "secret");
    settings.put("KAIKU_SMS_SMPP_WINDOW", "10");
    settings.put("KAIKU_SMS_SMPP_RATE", "" + rate);
    return settings;
  }

  static List<String> phones(FaultySmsc smsc) {
    return smsc.taken().stream().map(taken -> taken.phone().replace("+", "")).collect(toList());
  }

  /** The path of the link in each message. */
  static List<String> links(FaultySmsc smsc) {
    return smsc.taken().stream().map(taken -> link(taken.text())).toList();
  }

  static String link(String text) {
    var found = LINK.matcher(text);
    if (!found.find()) {
      throw new AssertionError("a message without a link");
    }
    return found.group(1);
  }
}
