package fi.kaiku.feedback;

import fi.kaiku.organization.ServiceId;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Language;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The visit that an answer is about, as far as it is known without knowing the person; handed in by
 * the channel. It is kept sealed, and only until the groups of its month have been counted.
 *
 * @param kind VISIT, PHONE, DIGITAL or HOME
 * @param profession null when the patient system did not say
 * @param ageBand for example {@code 40-49}; null when the age is not known
 * @param language the language of the invitation; the answer's own may differ
 * @param sentOn the day on which the message was sent; null of an answer from before days were kept
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
    Language language,
    YearMonth visitMonth,
    @Nullable LocalDate sentOn) {}
