package fi.kaiku.questionnaire.draft;

import fi.kaiku.platform.Language;
import fi.kaiku.questionnaire.draft.Draft.DraftCondition;
import fi.kaiku.questionnaire.draft.Draft.DraftItem;
import fi.kaiku.questionnaire.draft.Draft.DraftOption;
import fi.kaiku.questionnaire.draft.Draft.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** A draft in its reader's words: its name, its questions, what may be answered, whom it asks. */
record DraftWords(Draft draft, MessageSource texts, Locale reader) {

  /** How many values a kind has whose words are Kaiku's. */
  private static final Map<String, Integer> SCALES =
      Map.of("statement", 5, "faces", 4, "yes-no", 2);

  /** A question that a condition may look at. */
  record Earlier(String code, String text) {}

  /** One of the answers that a condition may look for. */
  record Choice(int value, String word, boolean chosen) {}

  public String name() {
    return or(draft.title(), draft.code());
  }

  /** What may be looked at by what comes in this place, from 0. */
  public List<Earlier> before(int place) {
    return IntStream.range(0, place).mapToObj(this::earlier).toList();
  }

  private Earlier earlier(int place) {
    var item = draft.items().get(place);
    return new Earlier(item.code(), "%d. %s".formatted(place + 1, or(item.text(), item.code())));
  }

  /** Whether a condition looks at something that is not there before it. */
  public boolean isLost(DraftCondition when, int place) {
    return when.what().equals("item")
        && before(place).stream().noneMatch(one -> one.code().equals(when.item()));
  }

  /** The answers to the item that a condition looks at; what is chosen is there in any case. */
  public List<Choice> choices(DraftCondition when) {
    var chosen =
        Arrays.stream(when.value().split(",", -1))
            .map(String::strip)
            .filter(one -> one.matches("\\d{1,2}"))
            .map(Integer::valueOf)
            .toList();
    var item = item(when.item());
    return Stream.concat(item.stream().flatMap(DraftWords::values), chosen.stream())
        .distinct()
        .map(value -> new Choice(value, word(item, value), chosen.contains(value)))
        .toList();
  }

  /** Whom it asks, as a sentence. */
  public String whom(DraftCondition when) {
    return switch (when.what()) {
      case "score-at-most", "score-at-least" -> text("whom." + when.what(), when.value());
      case "item" -> text("whom.item", question(when.item()), chosen(when));
      default -> text("whom.always");
    };
  }

  private String chosen(DraftCondition when) {
    var words =
        choices(when).stream()
            .filter(Choice::chosen)
            .map(Choice::word)
            .collect(Collectors.joining(" / "));
    return words.isEmpty() ? "\u2026" : words;
  }

  private String question(String code) {
    return item(code).map(this::question).orElse(code);
  }

  /** What an item asks; its code while it is not written. */
  String question(DraftItem item) {
    return or(item.text(), item.code());
  }

  private Optional<DraftItem> item(String code) {
    return draft.items().stream().filter(one -> one.code().equals(code)).findFirst();
  }

  private static Stream<Integer> values(DraftItem item) {
    return item.hasOptions()
        ? item.options().stream().map(DraftOption::value)
        : IntStream.rangeClosed(1, SCALES.getOrDefault(item.kind(), 0)).boxed();
  }

  private String word(Optional<DraftItem> item, int value) {
    return item.map(one -> word(one, value)).filter(word -> !word.isEmpty()).orElse("" + value);
  }

  private String word(DraftItem item, int value) {
    if (!item.hasOptions()) {
      var kind = item.kind().toUpperCase(Locale.ROOT).replace('-', '_');
      var key = "questionnaire.value." + kind + "." + value;
      return Objects.requireNonNullElse(texts.getMessage(key, null, "", reader), "");
    }
    for (int place = 0; place < item.options().size(); place++) {
      var option = item.options().get(place);
      if (option.value() == value) {
        return or(option.text(), text("draft.option", place + 1));
      }
    }
    return "";
  }

  /** In the reader's language, in Finnish, or something else. */
  private String or(Texts words, String other) {
    return Stream.of(words.in(Language.of(reader)), words.fi(), other)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  String text(String key, Object... arguments) {
    return texts.getMessage("questionnaire." + key, arguments, reader);
  }
}
