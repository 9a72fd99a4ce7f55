package fi.kaiku.invitation;

import fi.kaiku.platform.Job;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** In the small hours, marks the invitations that were answered on the days before. */
@Component
class MarkAnsweredJob implements Job {

  private static final LocalTime SMALL_HOURS = LocalTime.of(3, 10);

  private final AnswerNotes notes;

  MarkAnsweredJob(AnswerNotes notes) {
    this.notes = notes;
  }

  @Override
  public String name() {
    return "mark-answered";
  }

  @Override
  public Pace pace() {
    return new Pace.Daily(SMALL_HOURS);
  }

  @Override
  public void run() {
    notes.mark();
  }
}
