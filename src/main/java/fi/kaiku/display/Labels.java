package fi.kaiku.display;

import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.figures.question.Vocabulary;
import fi.kaiku.platform.Language;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;

/** What a dimension's values are called in the reader's language. */
public record Labels(Vocabulary vocabulary, MessageSource texts, Language language) {

  /** What a selection is narrowed down to, in the order of the filters. */
  public List<String> about(Selection selection) {
    return Dimension.FILTERS.stream()
        .flatMap(
            dimension ->
                selection.only().getOrDefault(dimension, List.of()).stream()
                    .map(value -> of(dimension, value)))
        .toList();
  }

  public String of(Dimension dimension, String value) {
    return vocabulary
        .names(dimension, value)
        .map(names -> names.in(language))
        .orElseGet(() -> ofCode(dimension, value));
  }

  private String ofCode(Dimension dimension, String value) {
    if (List.of(Dimension.UNKNOWN, Dimension.NOT_TOLD).contains(value)) {
      return text("display.value." + value);
    }
    return switch (dimension) {
      case LANGUAGE, KIND, CHANNEL -> text("display.value." + value);
      case AGE_BAND -> ages(value);
      case WEEK -> text("display.value.week", value.substring(6), value.substring(0, 4));
      case MONTH -> numbers().month(YearMonth.parse(value));
      case QUARTER -> text("display.value.quarter", value.substring(6), value.substring(0, 4));
      case THIRD -> text("display.value.third", value.substring(6), value.substring(0, 4));
      case PROFESSION ->
          Objects.requireNonNull(
              texts.getMessage("insight.profession." + value, null, value, language.locale()));
      case VERSION -> version(value);
      case THEME -> text("theme." + value);
      case YEAR, AREA, SERVICE, UNIT, QUESTION, OUTCOME -> value;
    };
  }

  /** {@code 18–39} by itself, or as a wider band than the county's, of people told no finer. */
  private String ages(String value) {
    var ages = value.replace('-', '\u2013');
    return vocabulary.words(Dimension.AGE_BAND).contains(value)
        ? ages
        : text("display.value.wide-ages", ages);
  }

  /** {@code after-visit-2} by the questionnaire's title. */
  private String version(String value) {
    var dash = value.lastIndexOf('-');
    return vocabulary
        .title(value.substring(0, Math.max(0, dash)))
        .map(title -> text("display.value.version", title.in(language), value.substring(dash + 1)))
        .orElse(value);
  }

  /** A group's value in each dimension. */
  public List<String> all(List<Dimension> by, List<String> key) {
    return IntStream.range(0, by.size())
        .mapToObj(place -> of(by.get(place), key.get(place)))
        .toList();
  }

  /** What a dimension is called. */
  public String of(Dimension dimension) {
    return text("display.column." + dimension.word());
  }

  /** How figures are written in it. */
  public Numbers numbers() {
    return new Numbers(language);
  }

  /** The same with a capital, when it begins with a word that is handed in. */
  public String sentence(String key, Object... arguments) {
    var text = text(key, arguments);
    return text.substring(0, 1).toUpperCase(language.locale()) + text.substring(1);
  }

  /** A text in the reader's language. */
  public String text(String key, Object... arguments) {
    return texts.getMessage(key, arguments, language.locale());
  }
}
