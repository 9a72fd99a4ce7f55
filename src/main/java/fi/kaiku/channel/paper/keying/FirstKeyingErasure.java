package fi.kaiku.channel.paper.keying;

import fi.kaiku.channel.paper.PaperSettings;
import fi.kaiku.platform.Erasure;
import fi.kaiku.platform.Helsinki;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What is kept of first keyings goes, also when no second person has keyed the form. */
@Component
class FirstKeyingErasure implements Erasure {

  private final KeyingStore store;
  private final PaperSettings settings;
  private final Clock clock;

  FirstKeyingErasure(KeyingStore store, PaperSettings settings, Clock clock) {
    this.store = store;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public String what() {
    return "first keyings of paper forms that nobody keyed again";
  }

  @Override
  public int erase() {
    var today = Helsinki.day(clock.instant());
    return store.eraseKeptBefore(today.minusDays(settings.firstKeyingDays()));
  }
}
