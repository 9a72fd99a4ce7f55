package fi.kaiku.followup.effect;

import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.figures.question.SmallUnits;
import fi.kaiku.followup.Improvements;
import fi.kaiku.insight.Milestones;
import fi.kaiku.organization.Organization;
import fi.kaiku.organization.Unit;
import fi.kaiku.organization.UnitId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Marks the days on which improvements were taken into use: on the time lines of their units and
 * services, and those of the whole county on every one.
 */
@Component
class ImprovementMilestones implements Milestones {

  private final Improvements improvements;
  private final Organization organization;

  ImprovementMilestones(Improvements improvements, Organization organization) {
    this.improvements = improvements;
    this.organization = organization;
  }

  @Override
  public List<Milestone> of(Selection selection) {
    var period = selection.period();
    return improvements.used(units(selection)).stream()
        .flatMap(
            one ->
                Stream.ofNullable(one.usedOn())
                    .filter(day -> !day.isBefore(period.from()) && !day.isAfter(period.to()))
                    .map(day -> new Milestone(day, one.title(), one.path())))
        .sorted(Comparator.comparing(Milestone::on).thenComparing(Milestone::title))
        .toList();
  }

  private Set<UnitId> units(Selection selection) {
    var units = selection.only().get(Dimension.UNIT);
    if (units != null) {
      return units.stream()
          .filter(unit -> !SmallUnits.is(unit))
          .map(UnitId::of)
          .collect(Collectors.toUnmodifiableSet());
    }
    var services = selection.only().getOrDefault(Dimension.SERVICE, List.of());
    return organization.units().stream()
        .filter(unit -> services.contains(unit.service().id().value().toString()))
        .map(Unit::id)
        .collect(Collectors.toUnmodifiableSet());
  }
}
