package fi.kaiku.followup.thanks;

import fi.kaiku.insight.comments.list.CommentRow;
import fi.kaiku.mail.MailWords;
import fi.kaiku.platform.Fault;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The page on which thanks are passed on.
 *
 * @param refusal why this comment is not passed on; none when it is
 * @param units to choose from; none unless there are several
 * @param forgettable whose team's address is remembered
 * @param earlier that it has been passed on before, a sentence each
 */
record ThanksPage(
    CommentRow row,
    @Nullable String refusal,
    List<Choice> units,
    List<KnownWorker> workers,
    List<Choice> forgettable,
    List<String> earlier,
    Means means,
    ThanksForm form,
    Reply reply) {

  /** A unit. */
  record Choice(UUID id, String name) {}

  /**
   * A worker who is remembered.
   *
   * @param unit told where there are several
   */
  record KnownWorker(UUID id, String name, String email, @Nullable String unit) {}

  /** What somebody can do: send mails, open originals. */
  record Means(boolean mail, boolean original) {}

  /**
   * What the page answers to what was sent.
   *
   * @param original the comment as it was written, for whoever just asked for it
   */
  record Reply(List<Fault> faults, @Nullable String original, @Nullable Preview preview) {

    static final Reply NONE = new Reply(List.of(), null, null);

    static Reply faults(List<Fault> faults) {
      return new Reply(faults, null, null);
    }

    static Reply original(String original) {
      return new Reply(List.of(), original, null);
    }

    static Reply preview(Preview preview) {
      return new Reply(List.of(), null, preview);
    }
  }

  /**
   * The mail as it will be.
   *
   * @param to the address; none when only a card is made
   * @param language of its words: {@code sv}
   */
  record Preview(@Nullable String to, String language, MailWords words) {}
}
