package fi.kaiku.demo.county;

import java.time.LocalDateTime;

/**
 * An encounter as the invented patient system knows it.
 *
 * @param startedAt in Helsinki
 * @param kind VISIT, PHONE, DIGITAL or HOME
 * @param profession Kaiku's code, for example doctor
 * @param status FINISHED, CANCELLED, NO_SHOW or IN_PROGRESS
 */
public record Visit(
    String sourceId,
    Resident resident,
    Place place,
    String oid,
    LocalDateTime startedAt,
    String kind,
    String profession,
    String status) {}
