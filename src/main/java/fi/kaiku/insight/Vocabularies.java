package fi.kaiku.insight;

import fi.kaiku.access.Reach;
import fi.kaiku.organization.Organization;
import fi.kaiku.questionnaire.Questionnaires;
import org.springframework.stereotype.Component;

/** The words of the organisation and of what its questionnaires ask. */
@Component
class Vocabularies {

  private final Organization organization;
  private final Questionnaires questionnaires;

  Vocabularies(Organization organization, Questionnaires questionnaires) {
    this.organization = organization;
    this.questionnaires = questionnaires;
  }

  Vocabulary of(Reach reach) {
    return Vocabulary.of(organization, reach).asking(questionnaires.ratings());
  }
}
