package fi.kaiku.feedback;

import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Job;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every night forgets the order in which answers and their ratings came. PostgreSQL remembers it in
 * each row's transaction number and place, and both could be laid beside the rows of other tables.
 */
@Component
class ForgetOrderJob implements Job {

  /** A night that was missed is made up for by the next ones. */
  private static final int DAYS = 7;

  private final FeedbackStore store;
  private final RatingStore ratings;
  private final Clock clock;

  ForgetOrderJob(FeedbackStore store, RatingStore ratings, Clock clock) {
    this.store = store;
    this.ratings = ratings;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "forget-order";
  }

  @Override
  public Pace pace() {
    return new Pace.Daily(LocalTime.of(3, 20));
  }

  @Override
  @Transactional
  public void run() {
    var since = Helsinki.day(clock.instant()).minusDays(DAYS);
    store.holdWriters();
    ratings.setAside(since);
    store.rewriteInRandomOrder(since);
    ratings.putBackInRandomOrder();
  }
}
