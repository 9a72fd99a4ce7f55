package fi.kaiku.followup.improvement;

import java.util.List;

/**
 * The list of improvements.
 *
 * @param mayPropose whether the reader may begin one
 */
record ImprovementsPage(
    ImprovementFilter filter,
    Offers offers,
    List<ImprovementRow> rows,
    Counts counts,
    boolean mayPropose) {

  /** What the list can be narrowed down to. */
  record Offers(
      List<String> states, List<String> themes, List<Offer> units, List<Offer> services) {}

  /** A word of an address, and its name. */
  record Offer(String word, String name) {}

  /**
   * How many there are of those shown.
   *
   * @param open somebody still works on these
   * @param withoutOwner open ones of the reader's units that are to be handed on
   */
  record Counts(long open, long used, long withoutOwner) {}
}
