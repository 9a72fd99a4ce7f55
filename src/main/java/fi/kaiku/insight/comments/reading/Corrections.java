package fi.kaiku.insight.comments.reading;

import fi.kaiku.access.Viewer;
import fi.kaiku.feedback.theme.Themes;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.NotFound;
import fi.kaiku.text.Sign;
import fi.kaiku.text.Theme;
import fi.kaiku.text.Urgency;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What staff correct in how comments were read. A correction holds against every reader, leaves a
 * line in the audit log, and is gone when the customer changes or deletes the comment.
 */
@Service
public class Corrections {

  private static final int LONGEST_NAME = 80;

  private final CorrectionStore store;
  private final ReachedComments reached;
  private final Readings readings;
  private final Themes themes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Corrections(
      CorrectionStore store,
      ReachedComments reached,
      Readings readings,
      Themes themes,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.reached = reached;
    this.readings = readings;
    this.themes = themes;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Says with which signs a comment speaks of a theme.
   *
   * @param signs none when it does not speak of it; at most two
   * @throws NotFound when the comment is out of reach
   */
  @Transactional
  public void ofTheme(UUID reading, Theme theme, List<Sign> signs, Viewer viewer) {
    correct(reading, Correction.ofTheme(theme, signs), viewer);
  }

  /**
   * Says that a comment is urgent, or that it was a false alarm.
   *
   * @throws NotFound when the comment is out of reach
   */
  @Transactional
  public void ofUrgency(UUID reading, Urgency.Kind kind, Viewer viewer) {
    correct(reading, Correction.ofUrgency(kind), viewer);
  }

  /**
   * Hides a word of a comment that tells who somebody is, wherever it stands in it.
   *
   * @throws BadInput when it is blank or too long
   * @throws NotFound when the comment is out of reach
   */
  @Transactional
  public void ofName(UUID reading, String name, Viewer viewer) {
    var stripped = name.strip();
    if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
      throw new BadInput(Fault.of("name", "comments.fault.name", String.valueOf(LONGEST_NAME)));
    }
    correct(reading, Correction.ofName(stripped), viewer);
  }

  private void correct(UUID reading, Correction correction, Viewer viewer) {
    themes.holdStill();
    reached.require(reading, viewer);
    store.put(reading, correction, Helsinki.day(clock.instant()));
    readings.apply(reading);
    events.publishEvent(CommentCorrected.by(viewer, reading, correction));
  }
}
