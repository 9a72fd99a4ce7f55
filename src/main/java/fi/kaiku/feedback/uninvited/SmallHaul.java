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
    String channel,
    UnitId unit,
    ServiceId service,
    List<AppearedId> answers) {}
