package fi.kaiku.export;

import fi.kaiku.figures.question.Dimension;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an answer tells about its giver beside score, comment and month, in the order in which it is
 * looked at when small groups are blanked: what comes first is kept most often.
 */
public enum Trait {
  SERVICE(Dimension.SERVICE, "coalesce(cast(service_id as text), 'unknown')"),
  UNIT(Dimension.UNIT, "coalesce(cast(unit_id as text), 'unknown')"),
  CHANNEL(Dimension.CHANNEL, "channel"),
  /** Code and version: {@code visit-1}. */
  QUESTIONNAIRE(Dimension.VERSION, "questionnaire_code || '-' || questionnaire_version"),
  KIND(Dimension.KIND, "kind"),
  AGE_BAND(Dimension.AGE_BAND, "coalesce(age_band, 'unknown')"),
  LANGUAGE(Dimension.LANGUAGE, "language"),
  PROFESSION(Dimension.PROFESSION, "coalesce(profession, 'unknown')"),
  ANSWER_LANGUAGE(null, "answer_language");

  /** Stands in place of what may not be shown; no value is empty. */
  static final String BLANK = "";

  static final List<Trait> ALL = List.of(values());

  private final @Nullable Dimension dimension;
  private final String expression;

  Trait(@Nullable Dimension dimension, String expression) {
    this.dimension = dimension;
    this.expression = expression;
  }

  /** The filter of the API that asks for it, if there is one. */
  Optional<Dimension> dimension() {
    return Optional.ofNullable(dimension);
  }

  /** Its value among those of all traits, in their order. */
  String in(List<String> values) {
    return values.get(ALL.indexOf(this));
  }

  String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All of them for a query over the published answers, as texts that are never null. */
  static String columns() {
    return Arrays.stream(values())
        .map(trait -> trait.expression + " as \"" + trait.column() + '"')
        .collect(Collectors.joining(", "));
  }

  /** Their places among the columns of a query, for its {@code group by}. */
  static String places(int first) {
    return IntStream.range(first, first + values().length)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(", "));
  }

  /** What an export can be restricted to. */
  public static List<Dimension> filters() {
    return Stream.of(values()).flatMap(trait -> trait.dimension().stream()).toList();
  }
}
