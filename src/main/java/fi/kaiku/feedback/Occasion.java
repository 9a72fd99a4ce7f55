package fi.kaiku.feedback;

import fi.kaiku.organization.UnitId;
import java.time.YearMonth;

/**
 * Where somebody answered whom nobody had invited. Unit and month are all that is kept of place and
 * time.
 *
 * @param counted false for one of a burst or one that is hardly a person's: it is kept and left out
 *     of the figures
 */
public record Occasion(
    Channel channel,
    String questionnaireCode,
    int questionnaireVersion,
    UnitId unit,
    YearMonth month,
    boolean counted) {

  public Occasion {
    if (channel.asksByMessage()) {
      throw new IllegalArgumentException(channel + " answers an invitation");
    }
  }
}
