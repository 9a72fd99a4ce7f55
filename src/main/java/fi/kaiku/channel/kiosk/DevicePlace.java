package fi.kaiku.channel.kiosk;

import fi.kaiku.organization.UnitId;
import java.time.Instant;

/** Where a device stands and what it asks there, from an instant on. */
public record DevicePlace(Instant since, UnitId unit, String questionnaire) {}
