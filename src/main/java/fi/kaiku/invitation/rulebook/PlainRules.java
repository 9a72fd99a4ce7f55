package fi.kaiku.invitation.rulebook;

import static java.util.stream.Collectors.toMap;

import fi.kaiku.invitation.rules.Rules;
import fi.kaiku.organization.Organization;
import fi.kaiku.organization.ServiceLine;
import fi.kaiku.platform.Language;
import fi.kaiku.questionnaire.Questionnaire;
import fi.kaiku.questionnaire.Questionnaires;
import org.springframework.stereotype.Component;

/** Reads rules as sentences, with the names that services and questionnaires have now. */
@Component
class PlainRules {

  private final Organization organization;
  private final Questionnaires questionnaires;

  PlainRules(Organization organization, Questionnaires questionnaires) {
    this.organization = organization;
    this.questionnaires = questionnaires;
  }

  RuleSentences of(Rules rules, Language reader) {
    return new RuleSentences(rules, names(reader), reader);
  }

  private RuleNames names(Language reader) {
    return new RuleNames(
        organization.services().stream()
            .collect(toMap(ServiceLine::code, one -> one.names().in(reader))),
        questionnaires.all().stream()
            .collect(toMap(Questionnaire::code, one -> one.title().in(reader))));
  }
}
