package fi.kaiku.attack;

import fi.kaiku.feedback.anonymity.Traits;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is in which group of a released month, as whoever has the tables and Kaiku's source finds
 * out: everybody is in the group of their unit, or of its pool, that says what their answer would
 * say of kind and profession, and of age and language most and nothing wrong.
 */
final class ClassRoll {

  private static final List<String> SAYING = List.of("age_band", "language", "kind", "profession");

  private final DatabaseCopy copy;
  private final Map<Messaged, Traits> labels;
  private final Set<Messaged> ofTheLastDays;
  private final Map<String, Set<String>> people = new HashMap<>();

  ClassRoll(DatabaseCopy copy) {
    this.copy = copy;
    var rule = new KnownRule(copy.everybody(), Evidence.SMALLEST);
    this.labels = rule.lastLabels();
    this.ofTheLastDays = rule.ofTheLastDays();
    for (var one : copy.everybody()) {
      groupOf(one)
          .ifPresent(
              group ->
                  people.computeIfAbsent(group.text("id"), _ -> new HashSet<>()).add(one.person()));
    }
  }

  Set<String> people(Row group) {
    return people.getOrDefault(group.text("id"), Set.of());
  }

  private Optional<Row> groupOf(Messaged one) {
    return copy.classes().stream()
        .filter(group -> isTrue(group, one))
        .max(
            Comparator.comparingInt((Row group) -> isOfTheirDays(group, one) ? 1 : 0)
                .thenComparingInt(group -> saysAsMuch(group, labels.get(one)) ? 1 : 0)
                .thenComparingInt(ClassRoll::saying));
  }

  /** Those of the last days are told in a pool, all others with their unit where it has groups. */
  private boolean isOfTheirDays(Row group, Messaged one) {
    return group.told("unit_id") != ofTheLastDays.contains(one);
  }

  private static boolean saysAsMuch(Row group, @Nullable Traits label) {
    return label != null
        && group.told("kind") == (label.kind() != null)
        && group.told("profession") == (label.profession() != null);
  }

  /** How many groups have as many people as the tables say. */
  long right() {
    return copy.classes().stream()
        .filter(group -> people(group).size() == group.number("messaged"))
        .count();
  }

  private boolean isTrue(Row group, Messaged one) {
    return group.text("visit_month").startsWith(one.trait(Trait.MONTH))
        && copy.places(group).contains(one.trait(Trait.UNIT))
        && same(group, "language", one.trait(Trait.LANGUAGE))
        && same(group, "kind", one.trait(Trait.KIND))
        && same(group, "profession", one.trait(Trait.PROFESSION))
        && (!group.told("age_band") || isAged(group.text("age_band"), one.trait(Trait.AGE_BAND)));
  }

  private static boolean same(Row group, String column, String value) {
    return !group.told(column) || group.text(column).equals(value);
  }

  /** Whether a band, maybe a wide one, holds another. */
  static boolean isAged(String wide, String band) {
    if (wide.equals(band)) {
      return true;
    }
    return !band.equals("unknown")
        && !wide.equals("unknown")
        && youngest(band) >= youngest(wide)
        && oldest(band) <= oldest(wide);
  }

  private static int youngest(String band) {
    return Integer.parseInt(band.replaceFirst("[-+].*", ""));
  }

  private static int oldest(String band) {
    return band.endsWith("+") ? Integer.MAX_VALUE : Integer.parseInt(band.replaceFirst(".*-", ""));
  }

  /** How much a group says; a wide age is less than a band of the county's. */
  private static int saying(Row group) {
    var told = (int) SAYING.stream().filter(group::told).count() * 2;
    var age = Objects.requireNonNullElse(group.cells().get("age_band"), "");
    return age.matches("0-39|40-64|65\\+") ? told - 1 : told;
  }
}
