package fi.kaiku.demo.county;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * Somebody who does not exist.
 *
 * @param identityCode with an individual number 900–999, which no real person has
 * @param motherTongue a code of ISO 639-1
 * @param phones as the patient system has them written
 */
public record Resident(
    int number,
    String identityCode,
    LocalDate born,
    String motherTongue,
    String contactLanguage,
    List<String> phones,
    Wish wish) {

  /** What the register says of asking them. */
  public enum Wish {
    NONE,
    FORBIDS,
    NON_DISCLOSURE,
    DECEASED
  }

  public int ageOn(LocalDate day) {
    return Period.between(born, day).getYears();
  }

  /** The language that the survey of this resident comes in. */
  public String surveyLanguage() {
    if (motherTongue.equals("sv") || contactLanguage.equals("sv")) {
      return "sv";
    }
    return motherTongue.equals("en") || contactLanguage.equals("en") ? "en" : "fi";
  }
}
