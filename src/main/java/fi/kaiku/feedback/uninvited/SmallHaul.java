package fi.kaiku.feedback.uninvited;

import fi.kaiku.feedback.AppearedId;
import fi.kaiku.organization.ServiceId;
import fi.kaiku.organization.UnitId;
import java.time.YearMonth;
import java.util.List;

/**
 * The answers that a unit got by one channel in a month that is over, fewer than the smallest
 * group.
 *
 * @param smallest how many there must be together with others
 */
record SmallHaul(
    YearMonth month,
    int smallest,
    Way way,
    UnitId unit,
    ServiceId service,
    List<AppearedId> answers) {

  /**
   * What an answer tells of itself in every pool: where units ask differently it tells the unit, so
   * that only those are told together that are alike in it.
   */
  record Way(String channel, String questionnaire, int version) {}
}
