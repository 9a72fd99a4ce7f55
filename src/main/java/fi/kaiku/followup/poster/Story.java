package fi.kaiku.followup.poster;

import fi.kaiku.access.StaffId;
import fi.kaiku.access.Viewer;
import fi.kaiku.followup.ImprovementId;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Names;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What customers are told of an improvement.
 *
 * @param version goes up with each text
 * @param said what they said
 * @param did what was done
 * @param approved none while it waits for a second person
 * @param publishedOn none while customers do not see it
 */
public record Story(
    ImprovementId improvement,
    int version,
    Names said,
    Names did,
    Signed written,
    @Nullable Signed approved,
    @Nullable LocalDate publishedOn) {

  /** Who did it, and when. */
  public record Signed(StaffId by, String name, LocalDate on) {

    static Signed by(Viewer viewer, LocalDate on) {
      return new Signed(viewer.staff(), viewer.name(), on);
    }
  }

  /** Whether somebody may approve it: whoever wrote it last may not. */
  public boolean waitsFor(Viewer viewer) {
    return approved == null && !written.by().equals(viewer.staff());
  }

  /**
   * Approved by a second person.
   *
   * @throws BadInput when it is whoever wrote it
   */
  Story approved(Viewer viewer, LocalDate today) {
    if (written.by().equals(viewer.staff())) {
      throw new BadInput(Fault.of("approval", "story.fault.own"));
    }
    return new Story(improvement, version, said, did, written, Signed.by(viewer, today), null);
  }

  /**
   * Shown to customers.
   *
   * @throws BadInput before it is approved
   */
  Story published(LocalDate today) {
    if (approved == null) {
      throw new BadInput(Fault.of("approval", "story.fault.not-approved"));
    }
    return new Story(improvement, version, said, did, written, approved, today);
  }

  /** No longer shown to customers. */
  Story withdrawn() {
    return new Story(improvement, version, said, did, written, approved, null);
  }
}
