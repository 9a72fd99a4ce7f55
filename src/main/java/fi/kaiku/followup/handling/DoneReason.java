package fi.kaiku.followup.handling;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why nothing more is to be done about a comment. */
public enum DoneReason {
  /** Talked through, or told to the team. */
  TEAM,
  /** The thanks have reached those whom they are for. */
  THANKED,
  /** What was wrong has been put right. */
  FIXED,
  /** It goes on as an improvement. */
  IMPROVEMENT,
  /** Somebody else's affair, and handed over to them. */
  ELSEWHERE,
  /** Read, and nothing follows. */
  NOTED;

  /** The word in the database and in forms: {@code team}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static List<String> words() {
    return Stream.of(values()).map(DoneReason::word).toList();
  }

  public static Optional<DoneReason> of(String word) {
    return Stream.of(values()).filter(reason -> reason.word().equals(word)).findFirst();
  }
}
