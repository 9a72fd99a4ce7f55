package fi.kaiku.followup.contact;

import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Refused;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a county answers its customers. What is set on the page holds; until then what {@code
 * kaiku.yml} says.
 *
 * @param offered whether customers are asked if they want an answer
 * @param answerDays working days within which they get one: 1 to 30
 * @param remindDays working days before that day on which the unit is reminded: 0 to 10
 * @param eraseDays days after its closing on which a request is erased: 1 to 730
 * @param signInUrl where a customer may sign in to read an answer; empty for nowhere
 */
@ConfigurationProperties("kaiku.followup.contact")
public record ContactTerms(
    @DefaultValue("true") boolean offered,
    @DefaultValue("5") int answerDays,
    @DefaultValue("1") int remindDays,
    @DefaultValue("60") int eraseDays,
    @DefaultValue("") String signInUrl) {

  private static final String ADDRESS = "https://[^\\s<>\"]+";
  private static final int LONGEST = 200;

  public ContactTerms {
    signInUrl = signInUrl.strip();
    var faults = faults(answerDays, remindDays, eraseDays, signInUrl);
    if (!faults.isEmpty()) {
      throw new Refused("kaiku.followup.contact: " + faults.getFirst().field());
    }
  }

  /**
   * What a page has sent.
   *
   * @throws BadInput naming each that is out of range
   */
  public static ContactTerms of(
      boolean offered, int answerDays, int remindDays, int eraseDays, String signInUrl) {
    var faults = faults(answerDays, remindDays, eraseDays, signInUrl.strip());
    if (!faults.isEmpty()) {
      throw new BadInput(faults);
    }
    return new ContactTerms(offered, answerDays, remindDays, eraseDays, signInUrl);
  }

  public boolean hasSignIn() {
    return !signInUrl.isEmpty();
  }

  private static List<Fault> faults(int answer, int remind, int erase, String url) {
    var faults = new ArrayList<Fault>();
    range(faults, "answerDays", answer, 1, 30);
    range(faults, "remindDays", remind, 0, 10);
    range(faults, "eraseDays", erase, 1, 730);
    if (!url.isEmpty() && (!url.matches(ADDRESS) || url.length() > LONGEST)) {
      faults.add(Fault.of("signInUrl", "contact.fault.url"));
    }
    return faults;
  }

  private static void range(List<Fault> faults, String field, int value, int least, int most) {
    if (value < least || value > most) {
      faults.add(Fault.of(field, "contact.fault.number", "" + least, "" + most));
    }
  }
}
