package fi.kaiku.feedback;

import java.util.UUID;

/**
 * The id of an answer that has appeared. Without the county's key nobody can tell which of those
 * that wait is a change of it: when somebody wrote must not lead to what they said.
 */
public record AppearedId(UUID value) {}
