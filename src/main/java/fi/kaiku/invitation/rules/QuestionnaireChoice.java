package fi.kaiku.invitation.rules;

import fi.kaiku.platform.Fault;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Which questionnaire a service asks with; a service that is not named asks with the county's.
 *
 * @param byService codes of questionnaires by code of service
 */
public record QuestionnaireChoice(Map<String, String> byService) {

  private static final String MEMBER = "questionnaires";

  public QuestionnaireChoice {
    byService = new TreeMap<>(byService);
  }

  static QuestionnaireChoice none() {
    return new QuestionnaireChoice(Map.of());
  }

  /** What {@code {"oral-health": "experience"}} says; empty when it is something else. */
  static Optional<QuestionnaireChoice> read(JsonNode node) {
    if (!node.isObject() || !node.valueStream().allMatch(JsonNode::isString)) {
      return Optional.empty();
    }
    var read = new TreeMap<String, String>();
    node.forEachEntry((service, code) -> read.put(service, code.stringValue()));
    return Optional.of(new QuestionnaireChoice(read));
  }

  public Optional<String> of(String service) {
    return Optional.ofNullable(byService.get(service));
  }

  /** What is named here and does not exist. */
  List<Fault> unknown(Collection<String> services, Collection<String> questionnaires) {
    var faults = new ArrayList<Fault>();
    byService.forEach(
        (service, code) -> {
          if (!services.contains(service)) {
            faults.add(Fault.of(MEMBER, "invitation.fault.service", service));
          }
          if (!questionnaires.contains(code)) {
            var those = String.join(", ", questionnaires);
            faults.add(Fault.of(MEMBER, "invitation.fault.questionnaire", code, those));
          }
        });
    return faults;
  }
}
