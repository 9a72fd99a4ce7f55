package fi.kaiku.feedback.anonymity;

import java.util.Set;

/**
 * People of whom the same is told, never fewer than the smallest number.
 *
 * @param told true of all of them
 * @param members what could have been told of each
 */
public record Group(Traits told, Set<Traits> members) {

  public Group {
    members = Set.copyOf(members);
  }
}
