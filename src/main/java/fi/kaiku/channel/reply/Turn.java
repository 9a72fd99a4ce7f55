package fi.kaiku.channel.reply;

import fi.kaiku.channel.reply.Talk.Done;
import java.util.Optional;

/**
 * What follows from one reply. A pure function of how far the conversation is.
 *
 * @param after how far it is now
 * @param word what is said back; most often nothing
 */
record Turn(Talk after, Meaning meaning, Optional<Word> word) {

  /** What Kaiku says back. */
  enum Word {
    /** The one question when no score could be read. */
    ASK_AGAIN,
    /** The one question when only a number was sent. */
    ASK_WHY,
    /** The question when an earlier number came once more after another. */
    ASK_WHICH,
    /** The one answer to whoever is late. */
    LATE,
    /** The one answer to whoever has been sent a newer message meanwhile. */
    NEWER
  }

  /** What somebody meant. */
  sealed interface Meaning {

    /** A score, or another one in its place; the comment is empty for none. */
    record Score(int score, String comment) implements Meaning {}

    /** Words to a score that was given before. */
    record Words(String words) implements Meaning {}

    /** Which of the numbers that were sent holds cannot be told; the comment is empty for none. */
    record Undecided(String comment) implements Meaning {}

    /** Nothing that has to be kept. */
    record Nothing() implements Meaning {}

    /** Somebody has to read it. */
    record Unclear() implements Meaning {}

    /** Whether words are left that belong to no answer. */
    default boolean needsReader() {
      return this instanceof Unclear || (this instanceof Undecided one && !one.comment().isEmpty());
    }
  }

  private static final Meaning NOTHING = new Meaning.Nothing();
  private static final Meaning UNCLEAR = new Meaning.Unclear();

  /** A reply in time. */
  static Turn open(Talk talk, String reply, ReplySettings settings) {
    var read = ScoreReading.of(reply, talk.language());
    if (talk.has(Done.SCORED)) {
      return new Turn(talk, after(reply, read), Optional.empty());
    }
    if (read.isPresent()) {
      return scored(talk, read.get(), settings);
    }
    return talk.has(Done.ASKED_AGAIN)
        ? new Turn(talk, UNCLEAR, Optional.empty())
        : new Turn(talk.with(Done.ASKED_AGAIN), UNCLEAR, Optional.of(Word.ASK_AGAIN));
  }

  private static Turn scored(Talk talk, ScoreReading read, ReplySettings settings) {
    var score = new Meaning.Score(read.score(), read.comment());
    var next = talk.with(Done.SCORED);
    var asks = read.comment().isEmpty() && settings.askWhy() && !talk.has(Done.ASKED_WHY);
    return asks
        ? new Turn(next.with(Done.ASKED_WHY), score, Optional.of(Word.ASK_WHY))
        : new Turn(next, score, Optional.empty());
  }

  /** Who sends nothing but another number has thought better of it; all else are words. */
  private static Meaning after(String reply, Optional<ScoreReading> read) {
    if (reply.isBlank()) {
      return NOTHING;
    }
    return read.filter(one -> one.comment().isEmpty())
        .<Meaning>map(one -> new Meaning.Score(one.score(), ""))
        .orElseGet(() -> new Meaning.Words(reply.strip()));
  }

  /**
   * A reply in time that has been heard before. Operators deliver twice; but an earlier number
   * after another may as well be meant anew.
   *
   * @param standing the score that holds so far
   */
  static Turn again(Talk talk, String reply, Optional<Integer> standing) {
    return ScoreReading.of(reply, talk.language())
        .filter(_ -> talk.has(Done.SCORED))
        .filter(read -> standing.filter(score -> score != read.score()).isPresent())
        .<Meaning>map(read -> new Meaning.Undecided(read.comment()))
        .map(meaning -> new Turn(talk.undecided(), meaning, Optional.of(Word.ASK_WHICH)))
        .orElseGet(() -> new Turn(talk, NOTHING, Optional.empty()));
  }

  /** A reply to a conversation that has closed. A bare score needs no reader: it came too late. */
  static Turn late(Talk talk, String reply) {
    var meaning =
        ScoreReading.of(reply, talk.language())
            .filter(one -> one.comment().isEmpty())
            .map(_ -> NOTHING)
            .orElse(UNCLEAR);
    return talk.has(Done.TOLD_LATE)
        ? new Turn(talk, meaning, Optional.empty())
        : new Turn(talk.with(Done.TOLD_LATE), meaning, Optional.of(tooLate(talk)));
  }

  private static Word tooLate(Talk talk) {
    return talk.has(Done.OVERTAKEN) ? Word.NEWER : Word.LATE;
  }
}
