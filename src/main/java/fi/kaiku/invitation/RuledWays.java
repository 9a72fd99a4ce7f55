package fi.kaiku.invitation;

import fi.kaiku.encounter.Encounter;

/** What the rules in force today say of ways to answer. */
public interface RuledWays {

  /** How many services ask people to reply to the message. */
  long servicesThatAskForReplies();

  /** Whether contacts of this kind are asked about in a way of their own, and not as visits are. */
  boolean haveWordsOf(Encounter.Kind kind);
}
