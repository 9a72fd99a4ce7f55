package fi.kaiku.invitation.rulebook;

import java.util.Map;

/**
 * What a reader calls the services and questionnaires that rules name by code.
 *
 * @param services by code
 * @param questionnaires by code
 */
record RuleNames(Map<String, String> services, Map<String, String> questionnaires) {

  /** The code itself where it is of no service now. */
  String service(String code) {
    return services.getOrDefault(code, code);
  }

  /** The code itself where it is of no questionnaire now. */
  String questionnaire(String code) {
    return questionnaires.getOrDefault(code, code);
  }
}
