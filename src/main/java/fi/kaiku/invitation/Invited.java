package fi.kaiku.invitation;

import fi.kaiku.encounter.Encounter.Kind;
import fi.kaiku.organization.ServiceId;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.Names;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What an open link says of the invitation behind it, and nothing that leads to a person. An answer
 * keeps the month of the visit; the day is for the customer's page alone.
 *
 * @param sentOn the day on which the message left
 * @param ageBand for example {@code 40-49}
 */
public record Invited(
    Language language,
    LocalDate visitOn,
    LocalDate sentOn,
    UnitId unit,
    Names unitNames,
    ServiceId service,
    Kind kind,
    @Nullable String profession,
    @Nullable String ageBand,
    String questionnaireCode,
    int questionnaireVersion) {

  public YearMonth visitMonth() {
    return YearMonth.from(visitOn);
  }
}
