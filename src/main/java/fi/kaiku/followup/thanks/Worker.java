package fi.kaiku.followup.thanks;

import fi.kaiku.platform.Language;
import java.util.UUID;

/** A worker whom a supervisor has thanked before. */
record Worker(UUID id, UUID unit, String name, String email, Language language) {

  Addressee addressee() {
    return new Addressee(Addressee.Kind.WORKER, unit, name, email, language);
  }

  /** Neither a name nor an address. */
  @Override
  public String toString() {
    return "Worker " + id;
  }
}
