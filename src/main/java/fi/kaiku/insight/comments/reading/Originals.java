package fi.kaiku.insight.comments.reading;

import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Comments as they were written, opened one at a time and for a reason. */
@Service
public class Originals {

  /**
   * Why one may be opened: somebody may need help; what is hidden is needed to understand it; too
   * much or too little is hidden; it belongs to a complaint that is being looked into.
   */
  public static final List<String> REASONS = List.of("help", "unclear", "masking", "complaint");

  /** Why the page of thanks may open one: it thanks somebody by name. */
  public static final String THANKS = "thanks";

  private final ReadingStore store;
  private final ReachedComments reached;
  private final ApplicationEventPublisher events;

  Originals(ReadingStore store, ReachedComments reached, ApplicationEventPublisher events) {
    this.store = store;
    this.reached = reached;
    this.events = events;
  }

  /**
   * Opens one, and leaves a line in the audit log without a word of it.
   *
   * @param reason one of {@link #REASONS}, or {@link #THANKS}
   * @throws BadInput without a reason
   * @throws NotFound when the comment is out of reach, or they may not read originals
   */
  @Transactional
  public String open(UUID reading, String reason, Viewer viewer) {
    if (!viewer.may(Permission.READ_ORIGINALS)) {
      throw new NotFound("no such comment");
    }
    if (!REASONS.contains(reason) && !reason.equals(THANKS)) {
      throw new BadInput(Fault.of("reason", "comments.fault.reason"));
    }
    reached.require(reading, viewer);
    var subject = reading + " " + reason;
    events.publishEvent(new OriginalRead(viewer.staff().value(), viewer.name(), subject));
    return store.written(reading).orElseThrow(() -> new NotFound("no such comment")).comment();
  }
}
