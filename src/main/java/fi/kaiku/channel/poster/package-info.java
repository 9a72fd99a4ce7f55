/** Posters and cards whose QR code leads to the open feedback form of a unit. */
@NullMarked
package fi.kaiku.channel.poster;

import org.jspecify.annotations.NullMarked;
