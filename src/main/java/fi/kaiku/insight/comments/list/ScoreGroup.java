package fi.kaiku.insight.comments.list;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Scores as they are told apart: 9–10, 7–8, 0–6, none. */
public enum ScoreGroup {
  PROMOTERS(9, 10),
  PASSIVES(7, 8),
  DETRACTORS(0, 6),
  NONE(-1, -1);

  private final int lowest;
  private final int highest;

  ScoreGroup(int lowest, int highest) {
    this.lowest = lowest;
    this.highest = highest;
  }

  int lowest() {
    return lowest;
  }

  int highest() {
    return highest;
  }

  /** The word in the address of a page: {@code promoters}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static List<String> words() {
    return Stream.of(values()).map(ScoreGroup::word).toList();
  }
}
