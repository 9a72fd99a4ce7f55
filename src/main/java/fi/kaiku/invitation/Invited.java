package fi.kaiku.invitation;

import fi.kaiku.encounter.Encounter.Kind;
import fi.kaiku.organization.ServiceId;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.Names;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an open link says of the invitation behind it: the background that an answer copies, and
 * nothing that leads to a person.
 *
 * @param ageBand for example {@code 40-49}
 */
public record Invited(
    Language language,
    LocalDate visitOn,
    UnitId unit,
    Names unitNames,
    ServiceId service,
    Kind kind,
    @Nullable String profession,
    @Nullable String ageBand,
    String questionnaireCode,
    int questionnaireVersion) {}
