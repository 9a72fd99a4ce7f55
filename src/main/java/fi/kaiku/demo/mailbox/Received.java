package fi.kaiku.demo.mailbox;

import java.time.Instant;
import java.util.List;

/**
 * A mail that has come, as plain text.
 *
 * @param lines one by one; a link is a line of its own
 */
record Received(String to, String subject, List<String> lines, Instant at) {}
