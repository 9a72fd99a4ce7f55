package fi.kaiku.encounter.rest;

import fi.kaiku.encounter.intake.Field;
import fi.kaiku.encounter.intake.Flaw;
import fi.kaiku.encounter.intake.Reason;
import fi.kaiku.encounter.intake.Report;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One encounter of a call, as told. Members that Kaiku does not know are left behind here.
 *
 * @param flaws members of the wrong type
 */
record JsonReport(Report report, List<Flaw> flaws) {

  static JsonReport read(String source, JsonNode node) {
    if (!node.isObject()) {
      var flaw = Flaw.of(Field.RECORD, Reason.WRONG_TYPE);
      return new JsonReport(new Report(source, Map.of(), List.of()), List.of(flaw));
    }
    var texts = new EnumMap<Field, String>(Field.class);
    var phones = new ArrayList<String>();
    var flaws = new ArrayList<Flaw>();
    for (var field : Field.values()) {
      var value = node.path(field.member());
      if (value.isMissingNode() || value.isNull() || field == Field.RECORD) {
        continue;
      }
      if (!isOfType(field, value)) {
        flaws.add(Flaw.of(field, Reason.WRONG_TYPE));
      } else if (field == Field.PHONES) {
        value.valueStream().map(JsonNode::asString).forEach(phones::add);
      } else {
        texts.put(field, value.asString());
      }
    }
    return new JsonReport(new Report(source, texts, phones), flaws);
  }

  /** Whether there is any member to speak of. */
  boolean isObject() {
    return flaws.stream().noneMatch(flaw -> flaw.field() == Field.RECORD);
  }

  private static boolean isOfType(Field field, JsonNode value) {
    return switch (field) {
      case AGE -> value.isString() || (value.isNumber() && value.doubleValue() % 1 == 0);
      case NON_DISCLOSURE, DECEASED -> value.isBoolean();
      case PHONES -> value.isArray() && value.valueStream().allMatch(JsonNode::isString);
      case ID,
          STATUS,
          STARTED_AT,
          KIND,
          PROFESSION,
          UNIT,
          SERVICE,
          IDENTITY_CODE,
          PATIENT_ID,
          BIRTH_DATE,
          MOTHER_TONGUE,
          CONTACT_LANGUAGE,
          PERMISSION,
          REPORTED_AT,
          RECORD ->
          value.isString();
    };
  }

  @Override
  public String toString() {
    return "JsonReport";
  }
}
