package fi.kaiku.followup;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How far an improvement has come. */
public enum ImprovementState {
  PROPOSED,
  DECIDED,
  TRIED,
  IN_USE,
  DROPPED;

  /**
   * Where it may go from here. What needs no trial is taken into use at once; what was taken into
   * use too early goes back to being tried; what was dropped may be proposed again.
   */
  public Set<ImprovementState> next() {
    return switch (this) {
      case PROPOSED -> EnumSet.of(DECIDED, DROPPED);
      case DECIDED -> EnumSet.of(TRIED, IN_USE, DROPPED);
      case TRIED -> EnumSet.of(IN_USE, DROPPED);
      case IN_USE -> EnumSet.of(TRIED, DROPPED);
      case DROPPED -> EnumSet.of(PROPOSED);
    };
  }

  /** Whether somebody still has to do something. */
  public boolean isOpen() {
    return this == PROPOSED || this == DECIDED || this == TRIED;
  }

  /** As in addresses, messages and the database: {@code in-use}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<ImprovementState> of(String word) {
    return Stream.of(values()).filter(state -> state.word().equals(word)).findFirst();
  }
}
