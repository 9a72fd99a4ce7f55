package fi.kaiku.questionnaire.draft;

import fi.kaiku.access.Viewer;
import fi.kaiku.platform.Audited;
import fi.kaiku.questionnaire.Questionnaire;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody put a new version of a questionnaire into use. */
public record QuestionnairePublished(@Nullable UUID actorId, String actor, String subject)
    implements Audited {

  static QuestionnairePublished by(Viewer viewer, Questionnaire frozen) {
    return new QuestionnairePublished(
        viewer.staff().value(), viewer.name(), frozen.code() + "-" + frozen.version());
  }

  @Override
  public String action() {
    return "questionnaire-published";
  }
}
