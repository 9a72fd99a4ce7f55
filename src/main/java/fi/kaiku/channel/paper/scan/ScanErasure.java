package fi.kaiku.channel.paper.scan;

import fi.kaiku.channel.paper.PaperSettings;
import fi.kaiku.platform.Erasure;
import fi.kaiku.platform.Helsinki;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Scanned pages go some days after they were handed in, also when nobody has keyed them. */
@Component
class ScanErasure implements Erasure {

  private final ScanStore store;
  private final PaperSettings settings;
  private final Clock clock;

  ScanErasure(ScanStore store, PaperSettings settings, Clock clock) {
    this.store = store;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public String what() {
    return "scanned pages of paper forms";
  }

  @Override
  public int erase() {
    var today = Helsinki.day(clock.instant());
    return store.eraseReceivedBefore(today.minusDays(settings.pictureDays()));
  }
}
