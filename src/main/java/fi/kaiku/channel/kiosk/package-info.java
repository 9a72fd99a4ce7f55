/** Devices that ask where people are: tablets and button boxes, and how they are known again. */
@NullMarked
package fi.kaiku.channel.kiosk;

import org.jspecify.annotations.NullMarked;
