package fi.kaiku.feedback.earlier;

import static java.util.stream.Collectors.toMap;

import fi.kaiku.feedback.WaitingAnswers;
import fi.kaiku.feedback.appearance.MonthStore;
import fi.kaiku.organization.Organization;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The answers from before answers waited for others. */
@Service
class EarlierAnswers {

  private static final int SOME = 1_000;

  private final EarlierStore store;
  private final WaitingAnswers waiting;
  private final MonthStore months;
  private final Organization organization;

  EarlierAnswers(
      EarlierStore store, WaitingAnswers waiting, MonthStore months, Organization organization) {
    this.store = store;
    this.waiting = waiting;
    this.months = months;
    this.organization = organization;
  }

  /** The oldest month of visits that has any left. */
  Optional<YearMonth> oldestMonth() {
    return store.oldestDay().map(YearMonth::from);
  }

  /** Moves some of a month; returns how many, 0 when none is left. */
  @Transactional
  public int moveSome(YearMonth month) {
    months.seen(month, organization.county().smallestGroup());
    var some = store.take(month, SOME);
    waiting.add(some.stream().collect(toMap(EarlierStore.Taken::id, EarlierStore.Taken::answer)));
    return some.size();
  }
}
