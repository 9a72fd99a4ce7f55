package fi.kaiku.channel.form;

import fi.kaiku.questionnaire.Questionnaire;
import fi.kaiku.questionnaire.Questionnaires;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells by which version of a questionnaire a form was asked, which goes along with it: a newer one
 * may have come into use while somebody was filling it in. Of a version that has long been replaced
 * there can be no open form.
 */
@Component
public class AskedVersions {

  /** The field that says it: {@code open.3}. */
  public static final String FIELD = "asked";

  /** Longer than a form may be left open. */
  private static final Duration OPEN = Duration.ofDays(2);

  private static final Pattern VERSION =
      Pattern.compile("([a-z][a-z0-9-]{0,39})\\.([1-9]\\d{0,8})");

  private final Questionnaires questionnaires;
  private final Clock clock;

  AskedVersions(Questionnaires questionnaires, Clock clock) {
    this.questionnaires = questionnaires;
    this.clock = clock;
  }

  /** What the field of a form says. */
  public static String of(Questionnaire asked) {
    return asked.code() + "." + asked.version();
  }

  /**
   * What a form was asked; the newest when it does not say.
   *
   * @param code of what is asked there now
   * @param said the field of the form
   * @return nothing when it has to be asked again: what it says is not asked any more
   */
  public Optional<Questionnaire> of(String code, @Nullable String said) {
    if (said == null) {
      return Optional.of(questionnaires.newest(code));
    }
    var version = VERSION.matcher(said);
    return version.matches() && version.group(1).equals(code)
        ? questionnaires.inUseSince(
            code, Integer.parseInt(version.group(2)), clock.instant().minus(OPEN))
        : Optional.empty();
  }
}
