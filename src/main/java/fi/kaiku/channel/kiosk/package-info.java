/** Devices that ask where people are: tablets and button boxes, and how they are known again. */
@NamedInterface("kiosk")
@NullMarked
package fi.kaiku.channel.kiosk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
