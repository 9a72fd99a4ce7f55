package fi.kaiku.followup.improvement;

import fi.kaiku.access.StaffId;
import fi.kaiku.followup.ImprovementId;
import fi.kaiku.followup.ProposedImprovement;
import fi.kaiku.followup.ProposedImprovement.Origin;
import fi.kaiku.followup.ProposedImprovement.Task;
import fi.kaiku.followup.ProposedImprovement.Words;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.PlainText;
import fi.kaiku.text.Theme;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a new or changed improvement sends, and shows again when something is wrong.
 *
 * @param id of a new one, so that a form that is sent twice proposes once
 * @param units ids, or {@link #COUNTY}
 * @param comment readings to be linked
 * @param version that was seen; none for a new one
 */
record ImprovementForm(
    @Nullable UUID id,
    @Nullable String title,
    @Nullable String said,
    @Nullable String tried,
    @Nullable String theme,
    @Nullable List<String> units,
    @Nullable UUID owner,
    @Nullable String due,
    @Nullable List<UUID> comment,
    @Nullable String origin,
    @Nullable Integer version) {

  /** Instead of units: everywhere. */
  static final String COUNTY = "county";

  private static final UUID NOBODY = new UUID(0, 0);

  static ImprovementForm of(Improvement one) {
    var due = one.task().dueOn();
    return new ImprovementForm(
        one.id().value(),
        one.words().title(),
        one.words().said(),
        one.words().tried(),
        one.theme() == null ? "" : one.theme().word(),
        one.units().isEmpty()
            ? List.of(COUNTY)
            : one.units().stream().map(unit -> unit.value().toString()).toList(),
        one.task().owner().value(),
        due == null ? "" : due.toString(),
        List.of(),
        one.origin().name(),
        one.version());
  }

  /** The same to be sent again after somebody else was faster. */
  ImprovementForm seen(int newer) {
    return new ImprovementForm(
        id, title, said, tried, theme, units, owner, due, comment, origin, newer);
  }

  public boolean has(Object unit) {
    return units != null && units.contains(unit.toString());
  }

  public List<UUID> comments() {
    return comment == null ? List.of() : comment.stream().filter(Objects::nonNull).toList();
  }

  /**
   * The improvement that is wanted.
   *
   * @throws BadInput naming every field that says nothing
   */
  ProposedImprovement wanted(ImprovementId under, LocalDate today) {
    var faults = new ArrayList<Fault>();
    var wanted =
        new ProposedImprovement(
            under,
            new Words(text(title), text(said), text(tried)),
            theme(faults),
            units(faults),
            new Task(new StaffId(owner == null ? NOBODY : owner), due(faults)),
            comments(),
            from(),
            today);
    if (!faults.isEmpty()) {
      throw new BadInput(faults);
    }
    return wanted;
  }

  private @Nullable Theme theme(List<Fault> faults) {
    var word = text(theme);
    if (word.isEmpty()) {
      return null;
    }
    var found = Stream.of(Theme.values()).filter(one -> one.word().equals(word)).findFirst();
    if (found.isEmpty()) {
      faults.add(Fault.of("theme", "improvement.fault.theme"));
    }
    return found.orElse(null);
  }

  private Set<UnitId> units(List<Fault> faults) {
    var words = units == null ? List.<String>of() : units;
    if (words.contains(COUNTY)) {
      return Set.of();
    }
    try {
      var ids = words.stream().map(UnitId::of).collect(Collectors.toUnmodifiableSet());
      if (!ids.isEmpty()) {
        return ids;
      }
    } catch (IllegalArgumentException _) {
      // told below, as if nothing had been chosen
    }
    faults.add(Fault.of("units", "improvement.fault.units"));
    return Set.of();
  }

  private @Nullable LocalDate due(List<Fault> faults) {
    var word = text(due);
    try {
      return word.isEmpty() ? null : LocalDate.parse(word);
    } catch (DateTimeParseException _) {
      faults.add(Fault.of("due", "improvement.fault.day"));
      return null;
    }
  }

  private Origin from() {
    return Stream.of(Origin.values())
        .filter(one -> one.name().equals(origin))
        .findFirst()
        .orElse(Origin.BLANK);
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : PlainText.of(value).replace("\r\n", "\n");
  }
}
