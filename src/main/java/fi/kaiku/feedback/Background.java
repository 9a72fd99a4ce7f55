package fi.kaiku.feedback;

import fi.kaiku.organization.ServiceId;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Language;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an answer without knowing the person; handed in by the channel.
 *
 * @param kind VISIT, PHONE, DIGITAL or HOME
 * @param language the language of the invitation; the answer's own may differ
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
    LocalDate visitOn) {}
