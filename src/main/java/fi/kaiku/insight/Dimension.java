package fi.kaiku.insight;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What figures can be cut by; the same for answers and for invitations. */
enum Dimension {
  DAY("to_char(visit_on, 'YYYY-MM-DD')"),
  WEEK("to_char(visit_on, 'IYYY-\"W\"IW')"),
  MONTH("to_char(visit_on, 'YYYY-MM')"),
  SERVICE("coalesce(cast(service_id as text), 'unknown')"),
  UNIT("coalesce(cast(unit_id as text), 'unknown')"),
  AGE_BAND("coalesce(age_band, 'unknown')"),
  LANGUAGE("language"),
  KIND("kind"),
  PROFESSION("coalesce(profession, 'unknown')"),
  /** Of answers only: an invitation always goes by link. */
  CHANNEL("channel");

  static final String UNKNOWN = "unknown";
  static final List<Dimension> FILTERS =
      List.of(SERVICE, UNIT, AGE_BAND, LANGUAGE, KIND, PROFESSION, CHANNEL);

  private final String expression;

  Dimension(String expression) {
    this.expression = expression;
  }

  /** The value of a row of either published view, never null. */
  String expression() {
    return expression;
  }

  /** The name in the API and in the address of a page: {@code age_band}. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Dimension> of(String word) {
    return Stream.of(values()).filter(dimension -> dimension.word().equals(word)).findFirst();
  }
}
