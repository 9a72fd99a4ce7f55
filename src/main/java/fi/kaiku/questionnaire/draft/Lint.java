package fi.kaiku.questionnaire.draft;

import fi.kaiku.platform.Language;
import fi.kaiku.questionnaire.draft.Draft.DraftItem;
import fi.kaiku.questionnaire.draft.Draft.Texts;
import fi.kaiku.questionnaire.draft.Finding.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks through a questionnaire for what its readers would stumble over. */
final class Lint {

  /** What a page of a device shows in letters that are read from a distance. */
  static final int KIOSK = 80;

  private static final int MANY = 8;

  private static final Map<Language, Pattern> DOUBLE =
      Map.of(
          Language.FI, word("ja|sekä"),
          Language.SV, word("och|samt"),
          Language.EN, word("and"));

  private static final Map<Language, Pattern> FORCED =
      Map.of(
          Language.FI, word("pakollinen|vastaa kaikkiin|täytyy"),
          Language.SV, word("obligatorisk|måste|svara på alla"),
          Language.EN, word("mandatory|required|must|answer all"));

  /** What fits whoever is served by none of the other options. */
  private static final Pattern OPEN =
      word("muu|muu syy|muu asia|ei mikään|en osaa sanoa|en halua|annat|inget|vet inte|vill inte");

  private final Draft draft;
  private final List<Finding> found = new ArrayList<>();

  private Lint(Draft draft) {
    this.draft = draft;
  }

  /** All that there is to say, in the order of the texts. */
  static List<Finding> of(Draft draft) {
    return new Lint(draft).findings();
  }

  private List<Finding> findings() {
    missing("title", 0, 0, draft.title());
    if (draft.scored()) {
      question("score", 0, draft.score());
      ShortMessage.findings(draft.score()).forEach(found::add);
      missing("low", 0, 0, draft.low());
      missing("high", 0, 0, draft.high());
    }
    for (int place = 0; place < draft.items().size(); place++) {
      item(place + 1, draft.items().get(place));
    }
    if (draft.commented()) {
      missing("comment", 0, 0, draft.comment());
      kiosk("comment", 0, draft.comment());
      missing("hint", 0, 0, draft.hint());
      forced("hint", 0, draft.hint());
      for (int place = 0; place < draft.comments().size(); place++) {
        missing("commentWhen", place + 1, 0, draft.comments().get(place).text());
      }
    }
    missing("thanks", 0, 0, draft.thanks());
    whole();
    return List.copyOf(found);
  }

  private void whole() {
    if (!draft.scored() && !draft.commented() && draft.items().isEmpty()) {
      add(Weight.MUST, Spot.ALL, "nothing");
    }
    if (draft.items().size() > MANY) {
      add(Weight.SHOULD, Spot.ALL, "many", String.valueOf(draft.items().size()));
    }
  }

  private void item(int number, DraftItem item) {
    question("item", number, item.text());
    var same = draft.items().stream().filter(one -> one.code().equals(item.code())).count();
    if (!item.code().matches("[a-z]+(-[a-z]+)*")) {
      add(Weight.MUST, new Spot("item", number, null), "code");
    } else if (same > 1) {
      add(Weight.MUST, new Spot("item", number, null), "twice", item.code());
    }
    if (item.hasOptions()) {
      options(number, item);
    }
  }

  private void options(int number, DraftItem item) {
    var options = item.options();
    if (options.size() < 2) {
      add(Weight.MUST, new Spot("item", number, null), "few");
    }
    for (int place = 0; place < options.size(); place++) {
      missing("option", number, place + 1, options.get(place).text());
    }
    var values = options.stream().mapToInt(one -> one.value()).distinct().count();
    if (values < options.size() || options.stream().anyMatch(one -> isOff(one.value()))) {
      add(Weight.MUST, new Spot("item", number, null), "values");
    }
    var isOpen =
        options.stream()
            .anyMatch(
                one ->
                    OPEN.matcher(one.text().fi()).find() || OPEN.matcher(one.text().sv()).find());
    if (!isOpen && !options.isEmpty()) {
      add(Weight.SHOULD, new Spot("item", number, null), "closed");
    }
  }

  private static boolean isOff(int value) {
    return value < 1 || value > 99;
  }

  private void question(String place, int number, Texts texts) {
    missing(place, number, 0, texts);
    forced(place, number, texts);
    kiosk(place, number, texts);
    for (var language : Language.values()) {
      var twice = Objects.requireNonNull(DOUBLE.get(language)).matcher(texts.in(language));
      if (!place.equals("score") && twice.find()) {
        add(Weight.SHOULD, new Spot(place, number, language), "double", twice.group().strip());
      }
    }
  }

  private void forced(String place, int number, Texts texts) {
    FORCED.forEach(
        (language, words) -> {
          var told = words.matcher(texts.in(language).toLowerCase(Locale.ROOT));
          if (told.find()) {
            add(Weight.SHOULD, new Spot(place, number, language), "forced", told.group().strip());
          }
        });
  }

  /** A questionnaire with a score is asked by message or on the web. */
  private void kiosk(String place, int number, Texts texts) {
    if (draft.scored()) {
      return;
    }
    for (var language : Language.values()) {
      var length = texts.in(language).codePointCount(0, texts.in(language).length());
      if (length > KIOSK) {
        add(Weight.CHANNEL, new Spot(place, number, language), "kiosk", "" + length, "" + KIOSK);
      }
    }
  }

  private void missing(String place, int number, int option, Texts texts) {
    for (var language : Language.values()) {
      if (texts.in(language).isBlank()) {
        found.add(new Finding(Weight.MUST, place, number, option, language, "missing", List.of()));
      }
    }
  }

  /** A text of the questionnaire. */
  private record Spot(String place, int number, @Nullable Language language) {
    static final Spot ALL = new Spot("", 0, null);
  }

  private void add(Weight weight, Spot spot, String key, String... arguments) {
    found.add(
        new Finding(weight, spot.place, spot.number, 0, spot.language, key, List.of(arguments)));
  }

  private static Pattern word(String words) {
    return Pattern.compile(
        "(?<!\\p{L})(?:" + words + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
