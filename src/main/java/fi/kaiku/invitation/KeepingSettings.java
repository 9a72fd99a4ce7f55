package fi.kaiku.invitation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long invitations remember people.
 *
 * @param personDays days after sending until the fingerprints of person and number are erased;
 *     never before the quarantine and the link have ended and the month's groups are counted
 */
@ConfigurationProperties("kaiku.retention")
public record KeepingSettings(@DefaultValue("400") int personDays) {}
