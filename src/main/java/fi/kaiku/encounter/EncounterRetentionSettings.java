package fi.kaiku.encounter;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many days what the sources told is kept, counted from its receipt.
 *
 * @param encounterPhoneDays phone numbers; longer than sending may take
 * @param personDays fingerprints of people; longer than any quarantine
 * @param rejectedDays the content of rejected rows
 */
@ConfigurationProperties("kaiku.retention")
record EncounterRetentionSettings(
    @DefaultValue("45") int encounterPhoneDays,
    @DefaultValue("400") int personDays,
    @DefaultValue("30") int rejectedDays) {}
