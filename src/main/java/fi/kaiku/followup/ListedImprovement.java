package fi.kaiku.followup;

import fi.kaiku.access.StaffId;
import fi.kaiku.organization.UnitId;
import fi.kaiku.text.Theme;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An improvement as other rooms see it.
 *
 * @param version goes up with each change
 * @param units where it is tried, each as the unit that it counts as now; none means the county
 * @param since the day of its last step
 * @param usedOn the day on which it was taken into use
 */
public record ListedImprovement(
    ImprovementId id,
    int version,
    String title,
    @Nullable Theme theme,
    Set<UnitId> units,
    StaffId owner,
    @Nullable LocalDate dueOn,
    ImprovementState state,
    LocalDate since,
    @Nullable LocalDate usedOn) {

  /** Its page. */
  public String path() {
    return "/improvements/" + id.value();
  }
}
