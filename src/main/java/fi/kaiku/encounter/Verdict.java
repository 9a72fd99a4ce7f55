package fi.kaiku.encounter;

import java.util.List;
import java.util.UUID;

/** What the check of a report came to. */
public sealed interface Verdict {

  /**
   * It can be taken in.
   *
   * @param encounter with a new id, which counts only when the encounter is new
   * @param fingerprint of everything the source tells, to see whether it has changed
   */
  record Sound(Encounter encounter, UUID fingerprint) implements Verdict {}

  /** It cannot. */
  record Flawed(List<Flaw> flaws) implements Verdict {}
}
