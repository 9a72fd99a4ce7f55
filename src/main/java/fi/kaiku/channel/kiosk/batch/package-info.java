/** Answers of devices, many in one call, each stored once. */
@NullMarked
package fi.kaiku.channel.kiosk.batch;

import org.jspecify.annotations.NullMarked;
