package fi.kaiku.invitation.rulebook;

import fi.kaiku.invitation.Phrase;
import fi.kaiku.invitation.trial.OutcomeMatrix;
import fi.kaiku.organization.Unit;
import fi.kaiku.platform.Language;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a dry run has found, as the page tells it.
 *
 * @param changes what the tried rules say otherwise than those in force
 * @param units by name, those that the register does not know last
 */
record TrialPage(
    LocalDate from,
    LocalDate to,
    OutcomeMatrix matrix,
    List<RuleSentences.Change> changes,
    List<UnitRow> units) {

  /** How many of a unit's visits were asked about, and would be; without a name when unknown. */
  record UnitRow(@Nullable String name, OutcomeMatrix.OfUnit counts) {}

  static List<UnitRow> rows(OutcomeMatrix matrix, List<Unit> units, Language reader) {
    Map<UUID, Unit> known =
        units.stream().collect(Collectors.toMap(u -> u.id().value(), Function.identity()));
    return matrix.units().stream()
        .map(counts -> new UnitRow(name(known.get(counts.unit()), reader), counts))
        .sorted(Comparator.comparing(UnitRow::name, Comparator.nullsLast(String::compareTo)))
        .toList();
  }

  /** The result in one sentence. */
  public Phrase sentence() {
    var invited = matrix.invited();
    if (matrix.total() == 0) {
      return line("none");
    }
    if (matrix.changed() == 0) {
      return line("same", invited.now());
    }
    var more = invited.difference();
    if (more == 0) {
      return line("others", invited.now());
    }
    return line(more > 0 ? "more" : "fewer", Math.abs(more), invited.now(), invited.then());
  }

  private static Phrase line(String name, Object... args) {
    return Phrase.of("invitation.trial.sentence." + name, args);
  }

  private static @Nullable String name(@Nullable Unit unit, Language reader) {
    return unit == null ? null : unit.names().in(reader);
  }
}
