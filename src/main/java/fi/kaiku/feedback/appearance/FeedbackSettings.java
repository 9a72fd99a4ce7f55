package fi.kaiku.feedback.appearance;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When answers appear.
 *
 * @param tick the pause between two looks at the answers that wait
 * @param delay how long ago a message must have been sent before its receiver is counted
 */
@ConfigurationProperties("kaiku.feedback")
record FeedbackSettings(@DefaultValue("PT1H") Duration tick, @DefaultValue("PT1H") Duration delay) {

  FeedbackSettings {
    if (tick.toMillis() < 1 || delay.isNegative()) {
      throw new IllegalArgumentException("kaiku.feedback: tick must be above 0, delay not below");
    }
  }
}
