package fi.kaiku.invitation.message;

import fi.kaiku.invitation.Phrase;
import fi.kaiku.invitation.rules.AnswerChoice.Way;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Names;
import fi.kaiku.sms.SmsText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a template must not say, and what it should think about. A text message is read by anybody
 * who sees the phone, so it never names a unit or service; it is a service message, so it does not
 * sell.
 *
 * @param placesAndServices names that would tell where somebody has been
 */
record MessageCheck(List<Names> placesAndServices) {

  private static final int LONGEST = 480;
  private static final int SHORTEST_NAME = 4;
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}?");

  /** A link that something stands against, other than what ends a sentence or a quotation. */
  private static final Pattern GLUED =
      Pattern.compile("\\S\\{link}|\\{link}(?![.,;:!?)\"'”’»…]*(?:\\s|$))");

  /** Says between which numbers an answer is. */
  private static final Pattern SCALE = Pattern.compile("(?s)(?<!\\d)0(?!\\d).*(?<!\\d)10(?!\\d)");

  private static final Pattern LINK_AND_MARK = Pattern.compile("\\{link}[^\\s{]");
  private static final List<String> PLACES = List.of(MessageTemplate.COUNTY, MessageTemplate.STOP);
  private static final List<String> MARKETING =
      List.of(
          "tarjous",
          "alennus",
          "kampanja",
          "arvonta",
          "arvomme",
          "voita",
          "palkinto",
          "ilmaiseksi",
          "erbjudande",
          "rabatt",
          "kampanj",
          "utlottning",
          "vinn",
          "gratis",
          "pris",
          "offer",
          "discount",
          "campaign",
          "prize",
          "win",
          "sale",
          "free gift",
          "voucher");

  /** What makes a template impossible. */
  List<Fault> faults(TemplateName name, String body) {
    var field = "body-" + name.code();
    var faults = new ArrayList<Fault>();
    if (body.isBlank() || body.length() > LONGEST) {
      faults.add(Fault.of(field, "invitation.fault.message-length", Integer.toString(LONGEST)));
    }
    if (name.asksFor() == Way.LINK && !body.contains(MessageTemplate.LINK)) {
      faults.add(Fault.of(field, "invitation.fault.message-link"));
    }
    if (name.asksFor() == Way.REPLY && !SCALE.matcher(body).find()) {
      faults.add(Fault.of(field, "invitation.fault.message-scale"));
    }
    if (GLUED.matcher(body).find()) {
      faults.add(Fault.of(field, "invitation.fault.message-glued"));
    }
    if (unknownPlaceholder(name.asksFor(), body)) {
      faults.add(Fault.of(field, "invitation.fault.message-placeholder." + name.asksFor()));
    }
    named(body).forEach(n -> faults.add(Fault.of(field, "invitation.fault.message-place", n)));
    return faults;
  }

  /** What is allowed but should be thought about. */
  List<Phrase> warnings(String body, SmsText preview) {
    var warnings = new ArrayList<Phrase>();
    if (!preview.atFault().isEmpty()) {
      warnings.add(warning("characters", String.join(" ", preview.atFault())));
    }
    if (preview.parts() > 1) {
      warnings.add(warning("parts", preview.parts()));
    }
    if (!body.contains(MessageTemplate.COUNTY)) {
      warnings.add(warning("county"));
    }
    if (LINK_AND_MARK.matcher(body).find()) {
      warnings.add(warning("mark"));
    }
    MARKETING.stream()
        .filter(word -> hasWord(body, word))
        .forEach(word -> warnings.add(warning("marketing", word)));
    return warnings;
  }

  private static boolean unknownPlaceholder(Way asksFor, String body) {
    var own = asksFor == Way.LINK ? MessageTemplate.LINK : MessageTemplate.QUESTION;
    return PLACEHOLDER
        .matcher(body)
        .results()
        .anyMatch(found -> !PLACES.contains(found.group()) && !own.equals(found.group()));
  }

  private Stream<String> named(String body) {
    var text = body.toLowerCase(Locale.ROOT);
    return placesAndServices.stream()
        .flatMap(names -> Stream.of(names.fi(), names.sv(), names.en()))
        .filter(name -> name.length() >= SHORTEST_NAME)
        .filter(name -> text.contains(name.toLowerCase(Locale.ROOT)))
        .distinct();
  }

  /** The beginning of a word counts, for Finnish bends the end. */
  private static boolean hasWord(String body, String word) {
    return Pattern.compile("(?<!\\p{L})" + Pattern.quote(word), Pattern.CASE_INSENSITIVE)
        .matcher(body)
        .find();
  }

  private static Phrase warning(String name, Object... args) {
    return Phrase.of("invitation.warning." + name, args);
  }
}
