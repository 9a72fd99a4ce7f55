package fi.kaiku.insight.comments.urgent;

import java.time.Instant;

/** Somebody looked at an urgent comment for the first time. */
public record SeenBy(String by, Instant at) {}
