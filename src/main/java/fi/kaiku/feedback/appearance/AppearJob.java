package fi.kaiku.feedback.appearance;

import fi.kaiku.platform.Job;
import org.springframework.stereotype.Component;

/** Once an hour lets those answers appear that fit enough people by now. */
@Component
class AppearJob implements Job {

  private final Appearances appearances;
  private final FeedbackSettings settings;

  AppearJob(Appearances appearances, FeedbackSettings settings) {
    this.appearances = appearances;
    this.settings = settings;
  }

  @Override
  public String name() {
    return "appear";
  }

  @Override
  public Pace pace() {
    return new Pace.OnOneNode(settings.tick());
  }

  @Override
  public void run() {
    appearances.tick();
  }
}
