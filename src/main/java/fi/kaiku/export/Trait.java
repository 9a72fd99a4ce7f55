package fi.kaiku.export;

import fi.kaiku.figures.question.Dimension;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an answer tells about its giver beside score, comment and month, in the order in which it is
 * looked at when small groups are blanked: what comes first is kept most often.
 */
enum Trait {
  SERVICE(Dimension.SERVICE),
  UNIT(Dimension.UNIT),
  CHANNEL(Dimension.CHANNEL),
  /** Code and version: {@code visit-1}. */
  QUESTIONNAIRE(Dimension.VERSION),
  KIND(Dimension.KIND),
  AGE_BAND(Dimension.AGE_BAND),
  LANGUAGE(Dimension.LANGUAGE),
  PROFESSION(Dimension.PROFESSION),
  ANSWER_LANGUAGE(null);

  /** Stands in place of what may not be shown; no value is empty. */
  static final String BLANK = "";

  static final List<Trait> ALL = List.of(values());

  private final @Nullable Dimension dimension;

  Trait(@Nullable Dimension dimension) {
    this.dimension = dimension;
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

  /** What an export can be restricted to. */
  public static List<Dimension> filters() {
    return Stream.of(values()).flatMap(trait -> trait.dimension().stream()).toList();
  }
}
