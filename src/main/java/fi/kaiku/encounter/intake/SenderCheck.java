package fi.kaiku.encounter.intake;

import fi.kaiku.access.Reach;
import fi.kaiku.encounter.intake.CheckedReport.Flawed;
import fi.kaiku.encounter.intake.CheckedReport.Sound;
import fi.kaiku.organization.Organization;
import fi.kaiku.organization.Unit;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Checks a report with an eye on who hands it in: whoever is limited to units reports encounters of
 * those only, and changes none that another unit has.
 */
@Component
public class SenderCheck {

  private final ReportCheck check;
  private final IntakeStore store;
  private final Organization organization;

  SenderCheck(ReportCheck check, IntakeStore store, Organization organization) {
    this.check = check;
    this.store = store;
    this.organization = organization;
  }

  /** The check for a sender of this reach, for the reports of one delivery. */
  public Function<Report, CheckedReport> of(Reach reach) {
    return switch (reach) {
      case Reach.WholeCounty _ -> check::check;
      case Reach.Units units -> {
        var oids = oids(units);
        yield report -> within(oids, check.check(report));
      }
    };
  }

  private Set<String> oids(Reach.Units reach) {
    return organization.units().stream()
        .filter(unit -> reach.ids().contains(unit.id().value()))
        .map(Unit::oid)
        .collect(Collectors.toSet());
  }

  private CheckedReport within(Set<String> oids, CheckedReport verdict) {
    return switch (verdict) {
      case Flawed flawed -> flawed;
      case Sound sound -> {
        var told = sound.encounter();
        var before = store.unitOf(told.source(), told.sourceId()).orElse(told.unitOid());
        yield Stream.of(told.unitOid(), before)
            .filter(unit -> !oids.contains(unit))
            .findFirst()
            .<CheckedReport>map(
                unit -> new Flawed(List.of(Flaw.of(Field.UNIT, Reason.OUT_OF_REACH, unit))))
            .orElse(sound);
      }
    };
  }
}
