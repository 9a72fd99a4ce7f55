package fi.kaiku.followup.improvement;

import fi.kaiku.access.StaffId;
import fi.kaiku.access.Viewer;
import fi.kaiku.followup.ImprovementId;
import fi.kaiku.followup.ImprovementMove;
import fi.kaiku.followup.ImprovementState;
import fi.kaiku.followup.Improvements;
import fi.kaiku.followup.ProposedImprovement;
import fi.kaiku.followup.ProposedImprovement.Origin;
import fi.kaiku.followup.ProposedImprovement.Task;
import fi.kaiku.followup.ProposedImprovement.Words;
import fi.kaiku.organization.UnitId;
import fi.kaiku.text.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An improvement that somebody proposes on 2 January, unless the test says otherwise. */
public record GivenImprovement(
    String title,
    @Nullable Theme theme,
    Set<UnitId> units,
    StaffId owner,
    @Nullable LocalDate due,
    List<UUID> comments) {

  public static GivenImprovement of(StaffId owner, UnitId... units) {
    return new GivenImprovement(
        "Soitamme, jos aika viivästyy", null, Set.of(units), owner, null, List.of());
  }

  public GivenImprovement titled(String other) {
    return new GivenImprovement(other, theme, units, owner, due, comments);
  }

  public GivenImprovement about(Theme other) {
    return new GivenImprovement(title, other, units, owner, due, comments);
  }

  public GivenImprovement due(String day) {
    return new GivenImprovement(title, theme, units, owner, LocalDate.parse(day), comments);
  }

  public GivenImprovement restingOn(UUID... some) {
    return new GivenImprovement(title, theme, units, owner, due, List.of(some));
  }

  public ProposedImprovement wanted(ImprovementId id) {
    var words = new Words(title, "Odottaminen harmittaa.", "Hoitaja soittaa ajoissa.");
    return new ProposedImprovement(
        id,
        words,
        theme,
        units,
        new Task(owner, due),
        comments,
        Origin.BLANK,
        LocalDate.parse("2026-01-02"));
  }

  public ImprovementId proposed(Improvements improvements, Viewer by) {
    return improvements.propose(wanted(new ImprovementId(UUID.randomUUID())), by);
  }

  /** Decided and taken into use on a day. */
  public ImprovementId usedOn(String day, Improvements improvements, Viewer by) {
    var id = proposed(improvements, by);
    var on = LocalDate.parse(day);
    improvements.move(id, new ImprovementMove(ImprovementState.DECIDED, on, 1), by);
    improvements.move(id, new ImprovementMove(ImprovementState.IN_USE, on, 2), by);
    return id;
  }
}
