package fi.kaiku.organization;

import fi.kaiku.platform.Names;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The county itself.
 *
 * @param smallestGroup figures of smaller groups are not shown; never below {@link #FLOOR}
 * @param ageBands what ages are put into when a visit is decided on
 * @param sendingStoppedAt when somebody pressed the switch that stops all sending, if pressed now
 * @param complaintUrls where a formal complaint (muistutus) is made
 */
public record County(
    Names names,
    int smallestGroup,
    AgeBands ageBands,
    @Nullable Instant sendingStoppedAt,
    Names complaintUrls,
    String privacyContact,
    String accessibilityContact) {

  /** Before the first one has been read. */
  static final County UNKNOWN =
      new County(
          new Names("Hyvinvointialue", "Välfärdsområdet", "Wellbeing services county"),
          Integer.MAX_VALUE,
          new AgeBands(List.of(18)),
          null,
          new Names("", "", ""),
          "",
          "");

  /** Below this a group is a few people who know each other. */
  public static final int FLOOR = 5;

  public County {
    smallestGroup = Math.max(smallestGroup, FLOOR);
  }

  public boolean sendingStopped() {
    return sendingStoppedAt != null;
  }
}
