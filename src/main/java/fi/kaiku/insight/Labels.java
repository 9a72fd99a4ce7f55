package fi.kaiku.insight;

import fi.kaiku.platform.Language;
import java.util.List;
import org.springframework.context.MessageSource;

/** What a dimension's values are called in the reader's language. */
record Labels(Vocabulary vocabulary, MessageSource texts, Language language) {

  /** What a selection is narrowed down to, in the order of the filters. */
  List<String> about(Selection selection) {
    return Dimension.FILTERS.stream()
        .flatMap(
            dimension ->
                selection.only().getOrDefault(dimension, List.of()).stream()
                    .map(value -> of(dimension, value)))
        .toList();
  }

  String of(Dimension dimension, String value) {
    return vocabulary
        .names(dimension, value)
        .map(names -> names.in(language))
        .orElseGet(() -> ofCode(dimension, value));
  }

  private String ofCode(Dimension dimension, String value) {
    if (value.equals(Dimension.UNKNOWN)) {
      return text("insight.value.unknown");
    }
    return switch (dimension) {
      case LANGUAGE, KIND, CHANNEL -> text("insight.value." + value);
      case AGE_BAND -> value.replace('-', '\u2013');
      case YEAR, THIRD, QUARTER, MONTH, WEEK, DAY -> value;
      case AREA, SERVICE, UNIT, PROFESSION, VERSION, OUTCOME -> value;
    };
  }

  /** A text in the reader's language. */
  String text(String key, Object... arguments) {
    return texts.getMessage(key, arguments, language.locale());
  }
}
