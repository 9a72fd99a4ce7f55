/** Pages of filled forms, scanned, told apart and shown to whoever keys them. */
@NullMarked
package fi.kaiku.channel.paper.scan;

import org.jspecify.annotations.NullMarked;
