package fi.kaiku.figures.question;

import fi.kaiku.access.Reach;
import fi.kaiku.organization.Organization;
import fi.kaiku.organization.ServiceLine;
import fi.kaiku.organization.Unit;
import fi.kaiku.platform.Names;
import fi.kaiku.questionnaire.Item;
import fi.kaiku.questionnaire.Item.Option;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words that a dimension's values have outside: a unit is its OID, a service its code, the rest
 * are the codes that encounters bring. Knows only the units that the viewer may see.
 */
public final class Vocabulary {

  private static final Pattern AGES = Pattern.compile("([0-9]{1,3})(-[0-9]{1,3}|\\+)");

  private final Successors successors;
  private final List<String> ageBands;
  private final Map<String, Unit> units = new LinkedHashMap<>();
  private final Map<String, ServiceLine> services = new LinkedHashMap<>();
  private final Map<String, Names> areas = new LinkedHashMap<>();
  private final List<Item> items;
  private final Seen seen;
  private final Map<String, Integer> places = new HashMap<>();

  private Vocabulary(
      List<Unit> inReach,
      Successors successors,
      List<String> ageBands,
      List<Item> items,
      Seen seen) {
    this.seen = seen;
    this.successors = successors;
    this.ageBands = ageBands;
    this.items = items;
    inReach.forEach(unit -> units.put(unit.id().value().toString(), unit));
    inReach.forEach(
        unit -> services.putIfAbsent(unit.service().id().value().toString(), unit.service()));
    services.values().forEach(service -> areas.put(service.areaCode(), service.areaNames()));
    Stream.of(areas.keySet(), services.keySet(), units.keySet(), Codes.ORDERED, questions())
        .flatMap(Collection::stream)
        .forEach(value -> places.putIfAbsent(value, places.size()));
  }

  public static Vocabulary of(Organization organization, Reach reach) {
    var units = organization.units();
    var reached =
        switch (reach) {
          case Reach.WholeCounty _ -> units;
          case Reach.Units some ->
              units.stream().filter(unit -> some.ids().contains(unit.id().value())).toList();
        };
    return new Vocabulary(
        reached,
        Successors.of(organization),
        organization.county().ageBands().names(),
        List.of(),
        Seen.NOTHING);
  }

  /** The same with what questionnaires ask beside score and comment. */
  public Vocabulary asking(List<Item> asked) {
    return new Vocabulary(
        List.copyOf(units.values()), successors, ageBands, List.copyOf(asked), seen);
  }

  /** The same with what is known besides. */
  public Vocabulary knowing(Seen more) {
    return new Vocabulary(List.copyOf(units.values()), successors, ageBands, items, more);
  }

  /** The same with the items of one kind only. */
  Vocabulary rating(Item.Kind kind) {
    return asking(items.stream().filter(item -> item.kind() == kind).toList());
  }

  /** The words that every county has: no units, no services and no bands of ages. */
  public static Vocabulary common() {
    return new Vocabulary(List.of(), new Successors(Map.of()), List.of(), List.of(), Seen.NOTHING);
  }

  /** The units that the viewer may see, by service and name; not those merged into others. */
  public List<Unit> units() {
    return units.entrySet().stream()
        .filter(unit -> !successors.byUnit().containsKey(unit.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** The services of those units. */
  public List<ServiceLine> services() {
    return List.copyOf(services.values());
  }

  /** The value behind a word; none when the dimension has no such word. */
  public Optional<String> valueOf(Dimension dimension, String word) {
    return switch (dimension) {
      case UNIT ->
          valueOf(units, Unit::oid, word)
              .map(successors::successor)
              .or(() -> SmallUnits.value(word, this));
      case SERVICE -> valueOf(services, ServiceLine::code, word);
      case AREA -> Optional.of(word).filter(areas::containsKey);
      case QUESTION -> Optional.of(word).filter(questions()::contains);
      default ->
          codes(dimension).stream()
              .filter(code -> code.equalsIgnoreCase(word))
              .findFirst()
              .or(() -> Optional.of(word).filter(_ -> isAge(dimension, word)))
              .or(() -> Optional.of(word).filter(_ -> isNotTold(dimension, word)));
    };
  }

  /** The word for a value; {@code unknown} where an encounter did not say. */
  public String wordOf(Dimension dimension, String value) {
    return switch (dimension) {
      case UNIT ->
          SmallUnits.is(value)
              ? SmallUnits.word(value, this)
              : unit(value).map(Unit::oid).orElse(Dimension.UNKNOWN);
      case SERVICE -> service(value).map(ServiceLine::code).orElse(value);
      default -> value;
    };
  }

  /** The words that a request may use; empty when they cannot be listed. */
  public List<String> words(Dimension dimension) {
    return switch (dimension) {
      case UNIT -> units.values().stream().map(Unit::oid).toList();
      case SERVICE -> services.values().stream().map(ServiceLine::code).toList();
      case AREA -> List.copyOf(areas.keySet());
      case QUESTION -> questions();
      default -> codes(dimension);
    };
  }

  /** The names of a unit, a pool of small ones or a service, the text of what is rated. */
  public Optional<Names> names(Dimension dimension, String value) {
    return switch (dimension) {
      case UNIT -> unit(value).map(Unit::names).or(() -> SmallUnits.names(value, this));
      case SERVICE -> service(value).map(ServiceLine::names);
      case AREA -> Optional.ofNullable(areas.get(value));
      case QUESTION -> item(value).map(Item::text);
      default -> Optional.empty();
    };
  }

  /** The options of a question, in the order in which they are shown. */
  public List<Option> options(String question) {
    return item(question).map(Item::options).orElse(List.of());
  }

  /** The title of the questionnaire with this code. */
  public Optional<Names> title(String questionnaire) {
    return Optional.ofNullable(seen.titles().get(questionnaire));
  }

  public Optional<Unit> unit(String value) {
    return Optional.ofNullable(units.get(value));
  }

  public Optional<ServiceLine> service(String value) {
    return Optional.ofNullable(services.get(value));
  }

  /** The order of rows: units and services as the county lists them, the rest by code. */
  public Comparator<List<String>> order(List<Dimension> by) {
    var inOneDimension = inOneDimension();
    return (one, other) -> {
      for (int place = 0; place < by.size(); place++) {
        var compared = inOneDimension.compare(one.get(place), other.get(place));
        if (compared != 0) {
          return compared;
        }
      }
      return 0;
    };
  }

  private Comparator<String> inOneDimension() {
    return Comparator.<String, Boolean>comparing(Dimension.NOT_TOLD::equals)
        .thenComparing(Dimension.UNKNOWN::equals)
        .thenComparing(SmallUnits::is)
        .thenComparing(value -> places.getOrDefault(value, Integer.MAX_VALUE))
        .thenComparingInt(Vocabulary::lastAge)
        .thenComparing(Comparator.naturalOrder());
  }

  /** Bands of ages stand by the age where they end, a wide one after those within it. */
  private static int lastAge(String value) {
    var ages = AGES.matcher(value);
    var ends = ages.matches() && !ages.group(2).equals("+");
    var last = ends ? -Integer.parseInt(ages.group(2)) : 999;
    return 1000 * last - (ages.matches() ? Integer.parseInt(ages.group(1)) : 0);
  }

  private List<String> questions() {
    return items.stream().map(Item::code).distinct().toList();
  }

  private Optional<Item> item(String code) {
    return items.stream().filter(item -> item.code().equals(code)).findFirst();
  }

  private List<String> codes(Dimension dimension) {
    var codes =
        dimension == Dimension.AGE_BAND
            ? ageBands
            : Codes.OF.getOrDefault(dimension, seen.values().getOrDefault(dimension, List.of()));
    if (codes.isEmpty() || !Codes.MAY_BE_UNKNOWN.contains(dimension)) {
      return codes;
    }
    return Stream.concat(codes.stream(), Stream.of(Dimension.UNKNOWN)).toList();
  }

  /** A county has had other bands of ages in other times. */
  private static boolean isAge(Dimension dimension, String word) {
    return dimension == Dimension.AGE_BAND
        && (AGES.matcher(word).matches() || word.equals(Dimension.UNKNOWN));
  }

  private static boolean isNotTold(Dimension dimension, String word) {
    return Dimension.OF_PEOPLE.contains(dimension) && word.equals(Dimension.NOT_TOLD);
  }

  private static <T> Optional<String> valueOf(
      Map<String, T> things, Function<T, String> name, String word) {
    return things.entrySet().stream()
        .filter(entry -> name.apply(entry.getValue()).equals(word))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
