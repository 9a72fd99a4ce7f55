package fi.kaiku.encounter.intake;

import fi.kaiku.encounter.Encounter;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the check of a report came to. */
public sealed interface CheckedReport {

  /**
   * It can be taken in.
   *
   * @param encounter with a new id, which counts only when the encounter is new
   * @param fingerprint of everything the source tells, to see whether it has changed
   * @param reportedAt when the source wrote it down, if it tells
   */
  record Sound(Encounter encounter, UUID fingerprint, @Nullable Instant reportedAt)
      implements CheckedReport {

    public Sound(Encounter encounter, UUID fingerprint) {
      this(encounter, fingerprint, null);
    }

    /** Whether the source tells that it wrote this down later than another. */
    public boolean isReportedAfter(Sound other) {
      return reportedAt != null
          && (other.reportedAt == null || reportedAt.isAfter(other.reportedAt));
    }
  }

  /** It cannot. */
  record Flawed(List<Flaw> flaws) implements CheckedReport {}
}
