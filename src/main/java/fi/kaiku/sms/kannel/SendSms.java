package fi.kaiku.sms.kannel;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.kaiku.sms.SmsText.Encoding;
import fi.kaiku.sms.gateway.OutgoingMessage;
import java.net.URI;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A request in Kannel's sendsms dialect (Kannel 1.4.5 user guide, "Using the HTTP interface to send
 * SMS messages"). The gateway cuts a long text into parts itself.
 */
record SendSms(KannelSettings settings, String sender) {

  /** Every kind of report: delivered 1, failed 2, buffered 4, accepted 8, rejected 16. */
  private static final String ALL_REPORTS = "31";

  URI of(OutgoingMessage message) {
    var parameters = new LinkedHashMap<String, String>();
    parameters.put("username", settings.username());
    parameters.put("password", settings.password());
    parameters.put("from", sender);
    parameters.put("to", message.phone());
    parameters.put("text", message.text().text());
    parameters.put("charset", "UTF-8");
    parameters.put("coding", message.text().encoding() == Encoding.GSM_7 ? "0" : "2");
    parameters.put("dlr-mask", ALL_REPORTS);
    parameters.put("dlr-url", reportUrl(message));
    return URI.create(settings.url() + "?" + query(parameters));
  }

  /** The gateway puts the kind of report in the place of {@code %d}. */
  private String reportUrl(OutgoingMessage message) {
    var about = new LinkedHashMap<String, String>();
    about.put("secret", settings.secret());
    about.put("id", message.id().toString());
    return settings.callbackUrl() + "/sms/kannel/report?" + query(about) + "&type=%d";
  }

  private static String query(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }
}
