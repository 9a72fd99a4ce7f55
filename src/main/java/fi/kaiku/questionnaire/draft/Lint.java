package fi.kaiku.questionnaire.draft;

import fi.kaiku.platform.Language;
import fi.kaiku.questionnaire.draft.Draft.DraftCondition;
import fi.kaiku.questionnaire.draft.Draft.DraftItem;
import fi.kaiku.questionnaire.draft.Draft.Texts;
import fi.kaiku.questionnaire.draft.Finding.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
  private final Set<Language> required;
  private final List<Finding> found = new ArrayList<>();

  private Lint(Draft draft, Set<Language> required) {
    this.draft = draft;
    this.required = required;
  }

  /**
   * All that there is to say, in the order of the texts.
   *
   * @param required the languages that no text may lack
   */
  static List<Finding> of(Draft draft, Set<Language> required) {
    return new Lint(draft, required).findings();
  }

  /** What looks at nothing is asked of everybody, as far as there is an everybody. */
  static Draft withoutLooseConditions(Draft draft) {
    var loose = new Lint(draft, Set.of());
    var items = new ArrayList<DraftItem>();
    for (int place = 0; place < draft.items().size(); place++) {
      var item = draft.items().get(place);
      items.add(loose.isLoose("item", item.when(), items) ? item.ofEverybody() : item);
    }
    var comments =
        draft.comments().stream()
            .filter(one -> !loose.isLoose("commentWhen", one.when(), items))
            .toList();
    return draft.with(items, comments);
  }

  private boolean isLoose(String place, DraftCondition when, List<DraftItem> earlier) {
    return !fault(place, when, earlier).isEmpty();
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
        var one = draft.comments().get(place);
        missing("commentWhen", place + 1, 0, one.text());
        condition("commentWhen", place + 1, one.when(), draft.items());
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
    condition("item", number, item.when(), draft.items().subList(0, number - 1));
  }

  /** Whether it looks at something that was asked before. */
  private void condition(String place, int number, DraftCondition when, List<DraftItem> earlier) {
    var key = fault(place, when, earlier);
    if (!key.isEmpty()) {
      add(Weight.MUST, new Spot(place, number, null), key);
    }
  }

  private String fault(String place, DraftCondition when, List<DraftItem> earlier) {
    if (when.what().isEmpty()) {
      return place.equals("commentWhen") ? "whom" : "";
    }
    if (!when.what().equals("item")) {
      return scoreFault(when);
    }
    if (earlier.stream().noneMatch(one -> one.code().equals(when.item()))) {
      return "not-before";
    }
    return when.value().isBlank() ? "no-value" : "";
  }

  private String scoreFault(DraftCondition when) {
    if (!draft.scored()) {
      return "no-score";
    }
    return when.value().matches("10|\\d") ? "" : "off-score";
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
        var isNeeded = required.contains(language);
        var key = isNeeded ? "missing" : "unwritten";
        var weight = isNeeded ? Weight.MUST : Weight.SHOULD;
        found.add(new Finding(weight, place, number, option, language, key, List.of()));
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
