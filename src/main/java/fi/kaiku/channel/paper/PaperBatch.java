package fi.kaiku.channel.paper;

import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Language;
import java.time.YearMonth;
import java.util.UUID;

/**
 * Forms printed together.
 *
 * @param questionnaire its code
 * @param printed the month in which they were made
 * @param copies 1–200
 */
public record PaperBatch(
    UUID id,
    UnitId unit,
    String questionnaire,
    int version,
    Language language,
    YearMonth printed,
    int copies) {}
