/** The pages on which staff keep the county's devices. */
@NullMarked
package fi.kaiku.channel.kiosk.register;

import org.jspecify.annotations.NullMarked;
