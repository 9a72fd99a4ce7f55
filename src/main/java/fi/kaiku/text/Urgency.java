package fi.kaiku.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether a supervisor should see a comment today.
 *
 * @param kind why; {@link Kind#NONE} below the lane
 * @param score how surely it is urgent, from 0 to 1; comments may be ranked by it
 * @param reason the words that it rests on, in the masked text
 */
public record Urgency(Kind kind, double score, @Nullable Span reason) {

  /** From here on a comment lies in the lane: at most 15 of 100 comments. */
  public static final double LANE = 0.5;

  /** From here on somebody is called at once: at most 2 of 100 comments. */
  public static final double ALARM = 0.9;

  /** Nothing urgent at all. */
  public static final Urgency NOTHING = new Urgency(Kind.NONE, 0, null);

  /** Why a comment is urgent. */
  public enum Kind {
    NONE,
    /** Injury, worsening or present danger, or a dependent person left alone. */
    HARM,
    /** A wrong drug or dose, an allergy, an unsafe prescription, also when caught in time. */
    MEDICATION,
    /** Present thoughts or acts of self-harm, one's own or a relative's. */
    SELFHARM,
    /** Violence threatened or feared, by or against anyone. */
    THREAT,
    /** A leak or snooping that concerns an identifiable person. */
    PRIVACY;

    /** As in files and in the database: {@code none}, {@code harm} … */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The kind of that word.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Kind of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  public boolean isInLane() {
    return kind != Kind.NONE && score >= LANE;
  }

  /** Somebody may come to harm before the lane is looked at. */
  public boolean isAlarm() {
    return isInLane() && kind != Kind.PRIVACY && score >= ALARM;
  }
}
