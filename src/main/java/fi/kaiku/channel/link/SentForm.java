package fi.kaiku.channel.link;

import fi.kaiku.channel.form.FilledForm;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a form of the link page sent; each page uses what it has.
 *
 * @param fields by their names; one that came twice holds both, and is no valid choice
 */
public record SentForm(Map<String, String> fields) {

  /** The form came from no page of this link. */
  public static final Fault STALE = Fault.of("nonce", "channel.fault.stale");

  private static final Fault NO_SCORE = Fault.of("score", "channel.fault.score");
  private static final Pattern SCORE = Pattern.compile("10|\\d");

  static SentForm preselecting(@Nullable String score) {
    return new SentForm(score == null ? Map.of() : Map.of("score", score));
  }

  static SentForm of(HttpServletRequest request) {
    return new SentForm(FilledForm.fields(request));
  }

  public @Nullable String field(String name) {
    return fields.get(name);
  }

  /** Proves that the form came from a page of the link. */
  public @Nullable String nonce() {
    return field("nonce");
  }

  /** Whether the page knew of an earlier answer, which this one replaces. */
  boolean again() {
    return field("again") != null;
  }

  /** The language that a language button asks for; nothing is stored then. */
  public Optional<Language> switchTo() {
    return Optional.ofNullable(field("to")).flatMap(Language::of);
  }

  @Nullable Integer chosen() {
    var score = field("score");
    return score != null && SCORE.matcher(score).matches() ? Integer.valueOf(score) : null;
  }

  @Nullable Fault faultInScore(OpenLink link) {
    if (!link.made(nonce())) {
      return STALE;
    }
    return chosen() == null ? NO_SCORE : null;
  }
}
