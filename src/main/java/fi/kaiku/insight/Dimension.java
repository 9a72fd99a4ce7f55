package fi.kaiku.insight;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What figures can be cut by; the same for answers and for invitations. */
enum Dimension {
  DAY("visit_on", "to_char(visit_on, 'YYYY-MM-DD')"),
  WEEK("visit_on", "to_char(visit_on, 'IYYY-\"W\"IW')"),
  MONTH("visit_on", "to_char(visit_on, 'YYYY-MM')"),
  SERVICE("service_id", "coalesce(cast(service_id as text), 'unknown')"),
  UNIT("unit_id", "coalesce(cast(unit_id as text), 'unknown')"),
  AGE_BAND("age_band", "coalesce(age_band, 'unknown')"),
  LANGUAGE("language", "language"),
  KIND("kind", "kind"),
  PROFESSION("profession", "coalesce(profession, 'unknown')"),
  /** Of answers only: an invitation always goes by link. */
  CHANNEL("channel", "channel");

  static final String UNKNOWN = "unknown";
  static final List<Dimension> FILTERS =
      List.of(SERVICE, UNIT, AGE_BAND, LANGUAGE, KIND, PROFESSION, CHANNEL);

  private final String column;
  private final String expression;

  Dimension(String column, String expression) {
    this.column = column;
    this.expression = expression;
  }

  /** The column of the published views that it is made from. */
  String column() {
    return column;
  }

  /** Its value, as text and never null, made from the column. */
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
