package fi.kaiku.channel.paper.scan;

import fi.kaiku.channel.paper.Serial;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A scanned page.
 *
 * @param number in its file, from 1
 * @param serial of the form that it belongs to
 * @param seen whether there is a picture of it
 */
record ScanPage(
    UUID id, UUID upload, int number, ScanOutcome outcome, @Nullable Serial serial, boolean seen) {}
