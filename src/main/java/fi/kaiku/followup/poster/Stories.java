package fi.kaiku.followup.poster;

import fi.kaiku.access.Viewer;
import fi.kaiku.figures.question.Period;
import fi.kaiku.followup.ImprovementId;
import fi.kaiku.followup.Improvements;
import fi.kaiku.followup.poster.Story.Signed;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Conflict;
import fi.kaiku.platform.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What customers are told of improvements. Only an improvement's own people write and approve. */
@Service
public class Stories {

  private final StoryStore store;
  private final Improvements improvements;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Stories(
      StoryStore store, Improvements improvements, ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.improvements = improvements;
    this.events = events;
    this.clock = clock;
  }

  public Optional<Story> of(ImprovementId id) {
    return store.find(id);
  }

  /** Those that customers see, the newest first. */
  public List<Story> published() {
    return store.published();
  }

  /**
   * Writes a text, which then waits for a second person; what was approved before no longer is.
   *
   * @throws BadInput when one of the three languages is missing
   * @throws Conflict when somebody else has written since
   * @throws NotFound for others than the improvement's own people
   */
  @Transactional
  public void write(ImprovementId id, StoryForm form, Viewer viewer) {
    improvements.changeable(id, viewer);
    form.check();
    var written = Signed.by(viewer, Period.today(clock));
    var text = new Story(id, form.seen() + 1, form.said(), form.did(), written, null, null);
    if (!store.write(text)) {
      throw new Conflict("another text was written since version " + form.seen());
    }
  }

  /**
   * Approves the text of a version.
   *
   * @throws BadInput when whoever wrote it does
   * @throws Conflict when there is another text by now
   */
  @Transactional
  public void approve(ImprovementId id, int version, Viewer viewer) {
    sign(id, version, viewer, text -> text.approved(viewer, Period.today(clock)));
    events.publishEvent(StorySigned.by(viewer, "story-approved", id));
  }

  /**
   * Shows the text of a version to customers.
   *
   * @throws BadInput before it is approved
   */
  @Transactional
  public void publish(ImprovementId id, int version, Viewer viewer) {
    sign(id, version, viewer, text -> text.published(Period.today(clock)));
    events.publishEvent(StorySigned.by(viewer, "story-published", id));
  }

  @Transactional
  public void withdraw(ImprovementId id, int version, Viewer viewer) {
    sign(id, version, viewer, Story::withdrawn);
    events.publishEvent(StorySigned.by(viewer, "story-withdrawn", id));
  }

  private void sign(ImprovementId id, int version, Viewer viewer, UnaryOperator<Story> how) {
    improvements.changeable(id, viewer);
    var text = store.find(id).orElseThrow(() -> new NotFound("no text yet"));
    if (text.version() != version || !store.sign(how.apply(text))) {
      throw new Conflict("another text was written since version " + version);
    }
  }
}
