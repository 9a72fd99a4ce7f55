/** Channels side by side, never added up. */
@NullMarked
package fi.kaiku.insight.channels;

import org.jspecify.annotations.NullMarked;
