package fi.kaiku.figures.question;

import fi.kaiku.platform.Names;
import java.util.Optional;

/**
 * The units of a month that too few people were asked about, told together: those of a service,
 * else of an area, else of the county. Each such pool is a value of {@link Dimension#UNIT}.
 */
public final class SmallUnits {

  /** Of the county. */
  public static final String OF_COUNTY = "small:county";

  private static final String VALUE = "small:";
  private static final String OF_SERVICE = "small:service:";
  private static final String OF_AREA = "small:area:";
  private static final String WORD = "small-units";

  private SmallUnits() {}

  /** Of a service, by its id. */
  public static String ofService(String service) {
    return OF_SERVICE + service;
  }

  /** Of an area, by its code. */
  public static String ofArea(String area) {
    return OF_AREA + area;
  }

  /** Whether a value of the units is such a pool. */
  public static boolean is(String unit) {
    return unit.startsWith(VALUE);
  }

  /** The word outside: {@code small-units}, with the code of a service or an area. */
  static String word(String unit, Vocabulary vocabulary) {
    return service(unit)
        .map(id -> vocabulary.wordOf(Dimension.SERVICE, id))
        .or(() -> area(unit))
        .map(code -> WORD + ":" + code)
        .orElse(WORD);
  }

  /** The pool behind a word; a code means a service rather than an area. */
  static Optional<String> value(String word, Vocabulary vocabulary) {
    if (word.equals(WORD)) {
      return Optional.of(OF_COUNTY);
    }
    if (!word.startsWith(WORD + ":")) {
      return Optional.empty();
    }
    var code = word.substring(WORD.length() + 1);
    return vocabulary
        .valueOf(Dimension.SERVICE, code)
        .map(SmallUnits::ofService)
        .or(() -> vocabulary.valueOf(Dimension.AREA, code).map(SmallUnits::ofArea));
  }

  /** What a pool is called; none for what is no pool. */
  static Optional<Names> names(String unit, Vocabulary vocabulary) {
    if (!is(unit)) {
      return Optional.empty();
    }
    var small = new Names("Pienet toimipisteet", "Små enheter", "Small units");
    return service(unit)
        .flatMap(id -> vocabulary.names(Dimension.SERVICE, id))
        .or(() -> area(unit).flatMap(code -> vocabulary.names(Dimension.AREA, code)))
        .map(of -> joined(small, of))
        .or(() -> Optional.of(small));
  }

  private static Names joined(Names one, Names other) {
    return new Names(
        one.fi() + " – " + other.fi(),
        one.sv() + " – " + other.sv(),
        one.en() + " – " + other.en());
  }

  private static Optional<String> service(String unit) {
    return behind(OF_SERVICE, unit);
  }

  private static Optional<String> area(String unit) {
    return behind(OF_AREA, unit);
  }

  private static Optional<String> behind(String prefix, String unit) {
    return unit.startsWith(prefix)
        ? Optional.of(unit.substring(prefix.length()))
        : Optional.empty();
  }
}
