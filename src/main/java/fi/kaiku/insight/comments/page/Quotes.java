package fi.kaiku.insight.comments.page;

import fi.kaiku.access.Viewer;
import fi.kaiku.insight.comments.reading.ReachedComments;
import fi.kaiku.platform.Helsinki;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Comments that somebody chose for reports; the same for everybody who reaches them. */
@Component
class Quotes {

  private final QuoteStore store;
  private final ReachedComments reached;
  private final Clock clock;

  Quotes(QuoteStore store, ReachedComments reached, Clock clock) {
    this.store = store;
    this.reached = reached;
    this.clock = clock;
  }

  void choose(UUID comment, Viewer viewer) {
    reached.require(comment, viewer);
    store.choose(comment, viewer, Helsinki.day(clock.instant()));
  }

  void leave(UUID comment, Viewer viewer) {
    reached.require(comment, viewer);
    store.leave(comment);
  }
}
