package fi.kaiku.questionnaire;

import org.springframework.stereotype.Service;

/** The questionnaires that have been loaded; once loaded, a version never changes. */
@Service
public class Questionnaires {

  /** The version that new invitations ask with. */
  public Questionnaire current() {
    throw new UnsupportedOperationException("current");
  }

  /**
   * One version.
   *
   * @throws fi.kaiku.platform.NotFound when it was never loaded
   */
  public Questionnaire version(String code, int version) {
    throw new UnsupportedOperationException(code + version);
  }
}
