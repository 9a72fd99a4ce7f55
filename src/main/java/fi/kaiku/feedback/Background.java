package fi.kaiku.feedback;

import fi.kaiku.organization.ServiceId;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Language;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The visit that an answer is about, as far as it is known without knowing the person; handed in by
 * the channel. It is kept sealed, and only until the groups of its month have been counted. Of
 * people whom nobody invited nothing is known but the unit and the month.
 *
 * @param kind VISIT, PHONE, DIGITAL, HOME or unknown
 * @param profession null when the patient system did not say
 * @param ageBand for example {@code 40-49}; null when the age is not known
 * @param language the language of the invitation, the answer's own may differ; null without one
 * @param sentOn the day on which the message was sent; null of an answer from before days were kept
 * @param uncounted true for an answer that is kept out of figures; null for all others
 */
public record Background(
    Channel channel,
    String questionnaireCode,
    int questionnaireVersion,
    UnitId unit,
    ServiceId service,
    String kind,
    @Nullable String profession,
    @Nullable String ageBand,
    @Nullable Language language,
    YearMonth visitMonth,
    @Nullable LocalDate sentOn,
    @Nullable Boolean uncounted) {

  /** What a channel cannot know. */
  public static final String UNKNOWN = "unknown";

  /** Of an answer to a message. */
  public Background(
      Channel channel,
      String questionnaireCode,
      int questionnaireVersion,
      UnitId unit,
      ServiceId service,
      String kind,
      @Nullable String profession,
      @Nullable String ageBand,
      Language language,
      YearMonth visitMonth,
      @Nullable LocalDate sentOn) {
    this(
        channel,
        questionnaireCode,
        questionnaireVersion,
        unit,
        service,
        kind,
        profession,
        ageBand,
        language,
        visitMonth,
        sentOn,
        null);
  }

  static Background of(Occasion occasion, ServiceId service) {
    return new Background(
        occasion.channel(),
        occasion.questionnaireCode(),
        occasion.questionnaireVersion(),
        occasion.unit(),
        service,
        UNKNOWN,
        UNKNOWN,
        null,
        null,
        occasion.month(),
        null,
        occasion.counted() ? null : true);
  }

  public boolean isCounted() {
    return uncounted == null || !uncounted;
  }
}
