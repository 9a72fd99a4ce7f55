package fi.kaiku.invitation.dispatch;

import fi.kaiku.invitation.rules.Rules;
import fi.kaiku.platform.Helsinki;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The day on which all links about a month of visits close. The rules in force when the month's
 * first message leaves choose it, and no later rules move it.
 */
@Component
class ClosingDays {

  private final ClosingDayStore store;

  ClosingDays(ClosingDayStore store) {
    this.store = store;
  }

  /** The days of these months; chosen now, by these rules, where there is none. */
  Map<YearMonth, LocalDate> of(Set<YearMonth> months, Rules rules) {
    store.keep(months.stream().collect(Collectors.toMap(month -> month, rules::linksCloseOn)));
    return store.all();
  }

  /** The end of a closing day in Helsinki. */
  static Instant end(LocalDate closesOn) {
    return closesOn.plusDays(1).atStartOfDay(Helsinki.ZONE).toInstant();
  }
}
