package fi.kaiku.channel.paper;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How forms on paper are handled.
 *
 * @param secondKeyingPercent how many of a hundred forms, chosen at random, a second person keys as
 *     well; 0–100
 * @param firstKeyingDays how long the first keying of such a form is kept for comparison
 * @param pictureDays how long pictures of pages are kept when nobody keys them
 */
@ConfigurationProperties("kaiku.paper")
public record PaperSettings(
    @DefaultValue("10") int secondKeyingPercent,
    @DefaultValue("14") int firstKeyingDays,
    @DefaultValue("14") int pictureDays) {

  public PaperSettings {
    if (secondKeyingPercent < 0 || secondKeyingPercent > 100) {
      throw new IllegalArgumentException("kaiku.paper.second-keying-percent must be 0–100");
    }
    if (firstKeyingDays < 1 || pictureDays < 1) {
      throw new IllegalArgumentException(
          "kaiku.paper.first-keying-days and picture-days must be at least 1");
    }
  }
}
