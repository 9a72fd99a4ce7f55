package fi.kaiku.demo;

import fi.kaiku.demo.county.Resident;
import fi.kaiku.demo.customer.Arrived;
import fi.kaiku.platform.Helsinki;
import java.time.format.DateTimeFormatter;

/**
 * One message on the screen of the phone.
 *
 * @param id for the page, grows with each message
 * @param sent whether the phone's holder has written it
 * @param number only its beginning and end are shown
 * @param link where a tap leads, on this very server
 */
record Bubble(
    String id,
    boolean yours,
    boolean sent,
    String number,
    String language,
    String time,
    String before,
    String link,
    String linkText,
    String after) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm");

  static Bubble of(Arrived message) {
    var text = message.text();
    var link = message.link().orElse("");
    var start = link.isEmpty() ? text.length() : text.indexOf(link);
    var at = message.at().atZone(Helsinki.ZONE);
    return new Bubble(
        "m" + message.order(),
        message.isVisitors(),
        message.author() == Arrived.Author.HOLDER,
        masked(message.visit().resident()),
        message.visit().resident().surveyLanguage(),
        TIME.format(at),
        text.substring(0, start),
        message.path().orElse(""),
        link,
        text.substring(start + link.length()));
  }

  private static String masked(Resident resident) {
    var digits = resident.phones().isEmpty() ? "" : resident.phones().getFirst();
    var local = digits.replace(" ", "").replace("+358", "0");
    return local.isEmpty()
        ? ""
        : local.substring(0, 3) + " ••• ••" + local.substring(local.length() - 2);
  }
}
