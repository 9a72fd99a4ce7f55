package fi.kaiku.followup.digest;

import fi.kaiku.followup.OneByOne;
import fi.kaiku.platform.Job;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** Sends the weekly letters of the day, early in the morning. */
@Component
class DigestJob implements Job {

  private final DigestStore store;
  private final Digests digests;

  DigestJob(DigestStore store, Digests digests) {
    this.store = store;
    this.digests = digests;
  }

  @Override
  public String name() {
    return "weekly-letters";
  }

  @Override
  public Pace pace() {
    return new Pace.Daily(LocalTime.of(6, 30));
  }

  @Override
  public void run() {
    var work = new OneByOne(name());
    store.all().forEach(wish -> work.attempt(() -> digests.send(wish)));
    work.end();
  }
}
