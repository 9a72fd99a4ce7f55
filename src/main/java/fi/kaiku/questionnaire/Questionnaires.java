package fi.kaiku.questionnaire;

import fi.kaiku.platform.NotFound;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** The questionnaires that have been loaded; once loaded, a version never changes. */
@Service
public class Questionnaires {

  private final QuestionnaireStore store;
  private final QuestionnaireSettings settings;

  /** Kept for good: a version never changes. */
  private final Map<Version, Questionnaire> known = new ConcurrentHashMap<>();

  Questionnaires(QuestionnaireStore store, QuestionnaireSettings settings) {
    this.store = store;
    this.settings = settings;
  }

  /** The version that new invitations ask with. */
  public Questionnaire current() {
    var newest =
        store
            .newestVersion(settings.code())
            .orElseThrow(() -> new NotFound("no questionnaire " + settings.code()));
    return version(settings.code(), newest);
  }

  /**
   * One version.
   *
   * @throws NotFound when it was never loaded
   */
  public Questionnaire version(String code, int version) {
    return known.computeIfAbsent(new Version(code, version), this::load);
  }

  private Questionnaire load(Version wanted) {
    return store
        .find(wanted.code(), wanted.number())
        .orElseThrow(() -> new NotFound("no questionnaire " + wanted));
  }

  private record Version(String code, int number) {}
}
