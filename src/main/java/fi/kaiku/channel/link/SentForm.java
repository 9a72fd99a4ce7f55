package fi.kaiku.channel.link;

import fi.kaiku.feedback.Answers;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Language;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a form of the link page sent; each page uses what it has.
 *
 * @param again something when the page knew of an earlier answer, which this one replaces
 * @param to the language that a language button asks for; nothing is stored then
 */
record SentForm(
    @Nullable String nonce,
    @Nullable String score,
    @Nullable String again,
    @Nullable String comment,
    @Nullable String to) {

  /** The form came from no page of this link. */
  static final Fault STALE = Fault.of("nonce", "channel.fault.stale");

  private static final Fault NO_SCORE = Fault.of("score", "channel.fault.score");
  private static final Pattern SCORE = Pattern.compile("10|\\d");

  static SentForm preselecting(@Nullable String score) {
    return new SentForm(null, score, null, null, null);
  }

  Optional<Language> switchTo() {
    return Optional.ofNullable(to).flatMap(Language::of);
  }

  @Nullable Integer chosen() {
    return score != null && SCORE.matcher(score).matches() ? Integer.valueOf(score) : null;
  }

  String written() {
    return comment == null ? "" : comment;
  }

  @Nullable Fault faultInScore(OpenLink link) {
    if (!link.made(nonce)) {
      return STALE;
    }
    return chosen() == null ? NO_SCORE : null;
  }

  @Nullable Fault faultInComment(OpenLink link) {
    if (!link.made(nonce)) {
      return STALE;
    }
    if (!Answers.isTooLong(written())) {
      return null;
    }
    var length = written().codePointCount(0, written().length());
    return Fault.of(
        "comment",
        "feedback.comment.tooLong",
        String.valueOf(Answers.COMMENT_LENGTH),
        String.valueOf(length));
  }
}
