package fi.kaiku.text;

import java.util.Locale;

/** What customers thank for and criticise. */
public enum Theme {
  /** Getting an appointment, the queue for care. */
  ACCESS,
  /** The schedule kept, waiting on the spot, home visits on time. */
  WAITING,
  /** Getting through, call-backs, alarms and chat answered. */
  CONTACT,
  /** An appointment long enough, no hurry. */
  TIME,
  /** Too few workers, or enough. */
  STAFFING,
  /** Kindness, rudeness, being greeted. */
  ENCOUNTER,
  /** Heard, believed, asked, involved. */
  LISTENING,
  /** Skill, the right care, painless. */
  COMPETENCE,
  /** Explanations, instructions, prices told. */
  INFORMATION,
  /** Results, referrals, next appointments. */
  FOLLOWUP,
  /** Fear, calming, trust. */
  FEELSAFE,
  /** Service in one's own or in easy language, interpreters. */
  LANGUAGE,
  /** Fees, bills, fines. */
  COST,
  /** The same worker again. */
  CONTINUITY,
  /** Rooms, parking, signs, equipment. */
  FACILITIES,
  /** Sites, apps, remote visits. */
  DIGITAL,
  /** Who hears or sees what is nobody else's. */
  PRIVACY,
  /** Praise or blame of nothing in particular. */
  GENERAL;

  /** As in files and in the database: {@code access}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The theme of that word.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Theme of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
