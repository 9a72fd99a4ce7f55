package fi.kaiku.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads by a few words, until a trained one is there. */
class PlainReader implements CommentReader {

  private static final String VERSION = "plain-1";

  private static final Map<Theme, Pattern> WORDS =
      Map.of(
          Theme.ACCESS, words("aikaa ei|ajan sai|ajanvarau|vapaita aikoja|tid till|appointment"),
          Theme.WAITING, words("odot|myöhäs|aikataul|vänta|försena|waited|waiting|late"),
          Theme.CONTACT, words("puhelime|takaisinsoit|jonotin|ringde|telefon|phone|call back"),
          Theme.ENCOUNTER, words("ystäväl|mukava|ihana|tyly|töykeä|vänlig|trevlig|kind|rude"),
          Theme.LISTENING, words("kuunnel|kuunteli|lyssna|listen"),
          Theme.COMPETENCE, words("ammattitai|osaava|kunnig|duktig|skilled|professional"),
          Theme.INFORMATION, words("ohjeet|selitti|kerrottiin|förklara|explain"),
          Theme.FOLLOWUP, words("jatkohoi|tulokset|uppföljning|provsvar|results"),
          Theme.CONTINUITY, words("tuttu|sama hoitaja|omahoitaja|samma|familiar|same nurse"),
          Theme.GENERAL, words("kiitos|hyvä palvelu|tack|thank you"));

  private static final Pattern BAD =
      words("ei |ikinä|huono|tyly|töykeä|myöhäs|inte|dålig|försena|not |never|rude|late|bad");

  private static final Map<Urgency.Kind, Pattern> URGENT =
      Map.of(
          Urgency.Kind.HARM, words("kaatui|lattialla|föll|found on the floor"),
          Urgency.Kind.MEDICATION, words("väärä[nä]? lää?ke|väärä annos|fel medicin|wrong medic"),
          Urgency.Kind.SELFHARM, words("itsemurh|haluan kuolla|vill dö|suicide|want to die"),
          Urgency.Kind.THREAT, words("uhkai|tappaa teidät|hotar|threaten"),
          Urgency.Kind.PRIVACY, words("toisen potilaan|annan patients|another patient's"));

  private static Pattern words(String words) {
    return Pattern.compile("(?<!\\p{L})(?:" + words + ")\\p{L}*");
  }

  @Override
  public String version() {
    return VERSION;
  }

  @Override
  public Reading read(Written written) {
    var masked = MaskedText.of(written.text());
    var text = masked.value().toLowerCase(Locale.ROOT);
    if (text.isBlank()) {
      return Reading.givenUp(masked, VERSION);
    }
    var themes = themes(text);
    var plain = attitude(text, null);
    return new Reading(
        true,
        tongue(written.language()),
        plain,
        attitude(text, written.score()),
        themes,
        urgency(text),
        masked,
        VERSION);
  }

  private static List<ThemeMark> themes(String text) {
    var marks = new ArrayList<ThemeMark>();
    for (var theme : Theme.values()) {
      var words = WORDS.get(theme);
      var matcher = words == null ? null : words.matcher(text);
      if (matcher != null && matcher.find()) {
        var sign = BAD.matcher(text).find() ? Sign.MINUS : Sign.PLUS;
        marks.add(new ThemeMark(theme, sign, span(matcher)));
      }
    }
    return marks;
  }

  private static Urgency urgency(String text) {
    for (var kind : Urgency.Kind.values()) {
      var words = URGENT.get(kind);
      var matcher = words == null ? null : words.matcher(text);
      if (matcher != null && matcher.find()) {
        return new Urgency(kind, 0.95, span(matcher));
      }
    }
    return Urgency.NOTHING;
  }

  private static Attitude attitude(String text, @Nullable Integer score) {
    if (score != null && score != 5) {
      return score > 5 ? Attitude.POSITIVE : Attitude.NEGATIVE;
    }
    return BAD.matcher(text).find() ? Attitude.NEGATIVE : Attitude.POSITIVE;
  }

  private static Tongue tongue(@Nullable String language) {
    for (var tongue : Tongue.values()) {
      if (tongue.word().equals(language)) {
        return tongue;
      }
    }
    return Tongue.FI;
  }

  private static Span span(Matcher matcher) {
    return new Span(matcher.start(), matcher.end());
  }
}
