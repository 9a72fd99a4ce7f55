package fi.kaiku.channel.staff;

import fi.kaiku.questionnaire.draft.BuiltOnItems;
import java.util.List;
import org.springframework.stereotype.Component;

/** The page on which staff note down what customers say has two questions of its own. */
@Component
class SpokenItems implements BuiltOnItems {

  @Override
  public String questionnaire() {
    return SpokenFeedback.QUESTIONNAIRE;
  }

  @Override
  public List<String> items() {
    return List.of(SpokenForm.FEELING, SpokenForm.ABOUT);
  }
}
