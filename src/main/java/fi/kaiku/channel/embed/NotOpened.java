package fi.kaiku.channel.embed;

import org.jspecify.annotations.Nullable;

/** A form cannot be opened; the person is told so, and staff how often and why. */
class NotOpened extends RuntimeException {

  private final EmbedOutcome outcome;
  private final transient @Nullable Embed embed;

  NotOpened(EmbedOutcome outcome) {
    this(outcome, null);
  }

  private NotOpened(EmbedOutcome outcome, @Nullable Embed embed) {
    super(outcome.name());
    this.outcome = outcome;
    this.embed = embed;
  }

  /** The same, of an embed that is known. */
  NotOpened of(Embed known) {
    return new NotOpened(outcome, known);
  }

  EmbedOutcome outcome() {
    return outcome;
  }

  /** The origins where its form may be shown; empty when there is none of its key. */
  String origins() {
    return embed == null ? "" : embed.ancestors();
  }
}
