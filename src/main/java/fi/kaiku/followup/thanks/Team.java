package fi.kaiku.followup.thanks;

import fi.kaiku.platform.Language;
import java.util.UUID;

/** Where a unit's whole team reads its mail. */
record Team(UUID unit, String email, Language language) {

  /** Not the address. */
  @Override
  public String toString() {
    return "Team " + unit;
  }
}
