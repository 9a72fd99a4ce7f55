package fi.kaiku.invitation.rules;

import fi.kaiku.organization.Organization;
import fi.kaiku.organization.ServiceLine;
import fi.kaiku.organization.Unit;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Names;
import fi.kaiku.questionnaire.Questionnaire;
import fi.kaiku.questionnaire.Questionnaires;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Whether services can ask by text message: their questionnaire needs a question for a score, and
 * as whoever sees the phone reads it, that must not tell where somebody has been.
 */
@Component
class ReplyQuestions {

  private static final int SHORTEST_NAME = 4;

  private final Organization organization;
  private final Questionnaires questionnaires;

  ReplyQuestions(Organization organization, Questionnaires questionnaires) {
    this.organization = organization;
    this.questionnaires = questionnaires;
  }

  /** What is wrong with the questions of services that ask for a reply. */
  List<Fault> faults(Rules rules) {
    var asking = rules.answers().byReply();
    var places = asking.isEmpty() ? List.<String>of() : places();
    return asking.stream().flatMap(service -> fault(rules, service, places).stream()).toList();
  }

  private Optional<Fault> fault(Rules rules, String service, List<String> places) {
    var asked = asked(rules, service);
    var question = asked.score();
    if (question == null) {
      return Optional.of(Fault.of("answers", "invitation.fault.no-score", service, asked.code()));
    }
    return places.stream()
        .filter(place -> texts(question).anyMatch(text -> text.contains(place)))
        .findFirst()
        .map(
            place ->
                Fault.of(
                    "answers", "invitation.fault.question-place", service, asked.code(), place));
  }

  private Questionnaire asked(Rules rules, String service) {
    return rules
        .questionnaires()
        .of(service)
        .map(questionnaires::newest)
        .orElseGet(questionnaires::current);
  }

  private List<String> places() {
    var units = organization.units().stream().map(Unit::names);
    var services = organization.services().stream().map(ServiceLine::names);
    return Stream.concat(units, services)
        .flatMap(ReplyQuestions::texts)
        .filter(name -> name.length() >= SHORTEST_NAME)
        .distinct()
        .toList();
  }

  private static Stream<String> texts(Names names) {
    return Stream.of(names.fi(), names.sv(), names.en()).map(text -> text.toLowerCase(Locale.ROOT));
  }
}
