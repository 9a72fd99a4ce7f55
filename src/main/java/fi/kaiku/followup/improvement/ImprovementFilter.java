package fi.kaiku.followup.improvement;

import fi.kaiku.followup.ImprovementState;
import fi.kaiku.organization.Unit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.text.Theme;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the list is narrowed down to, as the address says; a word that is none narrows nothing.
 *
 * @param state a state's word, or {@code open}
 * @param unit its OID
 * @param service its code
 * @param owner {@code me}, or {@code gone} for those to be handed on
 */
record ImprovementFilter(
    @Nullable String state,
    @Nullable String theme,
    @Nullable String unit,
    @Nullable String service,
    @Nullable String owner) {

  static final String OPEN = "open";
  static final String ME = "me";
  static final String GONE = "gone";

  Set<ImprovementState> states() {
    var all = EnumSet.allOf(ImprovementState.class);
    if (OPEN.equals(state)) {
      all.removeIf(one -> !one.isOpen());
      return all;
    }
    return ImprovementState.of(Objects.requireNonNullElse(state, ""))
        .<Set<ImprovementState>>map(EnumSet::of)
        .orElse(all);
  }

  @Nullable Theme about() {
    return Stream.of(Theme.values())
        .filter(one -> one.word().equals(theme))
        .findFirst()
        .orElse(null);
  }

  /** The units that are meant; none for all. */
  @Nullable Set<UnitId> units(List<Unit> all) {
    var chosen = all.stream().filter(one -> one.oid().equals(unit)).map(Unit::id).toList();
    if (!chosen.isEmpty()) {
      return Set.copyOf(chosen);
    }
    var ofService =
        all.stream()
            .filter(one -> one.service().code().equals(service))
            .map(Unit::id)
            .collect(Collectors.toUnmodifiableSet());
    return ofService.isEmpty() ? null : ofService;
  }

  public boolean isNarrowed() {
    return Stream.of(state, theme, unit, service, owner)
        .anyMatch(one -> one != null && !one.isEmpty());
  }
}
