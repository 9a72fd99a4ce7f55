package fi.kaiku.channel.reply;

import fi.kaiku.platform.Language;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far a conversation is. Kept sealed: whoever has answered looks like whoever has not.
 *
 * @param token of the invitation; null once the conversation has closed
 * @param heard fingerprints of the last replies, so that none counts twice
 */
record Talk(@Nullable String token, Language language, Set<Done> done, List<String> heard) {

  private static final int REMEMBERED = 12;

  /** What has happened in it. */
  enum Done {
    SCORED,
    ASKED_AGAIN,
    ASKED_WHY,
    /** A newer message has gone to the phone. */
    OVERTAKEN,
    TOLD_LATE
  }

  Talk {
    done = Set.copyOf(done);
    heard = List.copyOf(heard);
  }

  static Talk begun(String token, Language language) {
    return new Talk(token, language, Set.of(), List.of());
  }

  boolean has(Done one) {
    return done.contains(one);
  }

  Talk with(Done one) {
    var more = EnumSet.of(one);
    more.addAll(done);
    return new Talk(token, language, more, heard);
  }

  boolean hasHeard(String reply) {
    return heard.contains(reply);
  }

  Talk hearing(String reply) {
    var more = new ArrayList<>(heard);
    more.remove(reply);
    more.add(reply);
    var from = Math.max(0, more.size() - REMEMBERED);
    return new Talk(token, language, done, more.subList(from, more.size()));
  }

  /** Has no score any more, and listens as if nothing had been heard. */
  Talk undecided() {
    var less = EnumSet.copyOf(done);
    less.remove(Done.SCORED);
    return new Talk(token, language, less, List.of());
  }

  /** Knows no more whether there was an answer, nor which. */
  Talk closed() {
    var stays = EnumSet.of(Done.TOLD_LATE, Done.OVERTAKEN);
    stays.retainAll(done);
    return new Talk(null, language, stays, List.of());
  }

  @Override
  public String toString() {
    return "Talk";
  }
}
