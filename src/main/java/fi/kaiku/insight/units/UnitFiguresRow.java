package fi.kaiku.insight.units;

import fi.kaiku.display.GroupRow;
import fi.kaiku.statistics.FunnelPlot;
import fi.kaiku.statistics.Nps;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A unit in the table below the funnel.
 *
 * @param nps none when hidden
 * @param place none when hidden, and for small units that are told together
 * @param standard none when the page has no standardised scores, and for small units
 * @param link to the unit's own page; none for small units and for answers of no known unit
 */
record UnitFiguresRow(
    GroupRow row,
    String service,
    @Nullable Nps nps,
    FunnelPlot.@Nullable Place place,
    @Nullable AgeStandardizedRow standard,
    @Nullable String link) {

  /** How the table may be sorted; the county's own order first. Hidden units come last. */
  enum Order {
    LISTED,
    SCORE,
    ANSWERS,
    PLACE;

    static final String PARAMETER = "sort";

    static Order of(Map<String, String> chosen) {
      return valueOf(chosen.getOrDefault(PARAMETER, LISTED.word()).toUpperCase(Locale.ROOT));
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    Comparator<UnitFiguresRow> comparator() {
      return switch (this) {
        case LISTED -> (_, _) -> 0;
        case SCORE -> by(row -> row.nps == null ? null : row.nps.value());
        case ANSWERS -> by(row -> row.nps == null ? null : (double) row.nps.n());
        case PLACE ->
            Comparator.comparing(
                UnitFiguresRow::place, Comparator.nullsLast(Comparator.naturalOrder()));
      };
    }
  }

  private interface Key {
    @Nullable Double of(UnitFiguresRow row);
  }

  private static Comparator<UnitFiguresRow> by(Key key) {
    return Comparator.comparing(
        (UnitFiguresRow row) -> {
          var value = key.of(row);
          return value == null ? Double.POSITIVE_INFINITY : -value;
        });
  }
}
