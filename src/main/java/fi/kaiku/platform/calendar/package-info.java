/** Days on which Finland works, and days on which it rests. */
@NamedInterface("calendar")
@NullMarked
package fi.kaiku.platform.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
