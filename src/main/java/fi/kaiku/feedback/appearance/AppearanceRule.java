package fi.kaiku.feedback.appearance;

import fi.kaiku.feedback.Channel;
import fi.kaiku.feedback.Waiting;
import java.util.List;

/**
 * When an answer may appear, and what is told of it. Every channel follows one rule; answers of a
 * channel that no rule is written for wait.
 */
interface AppearanceRule {

  boolean holdsFor(Channel channel);

  /** Those of the answers of one month of visits that may appear now, released or not. */
  List<Appearing> of(List<Waiting> answers, Month month);
}
