/** How a comment is handled, by whom and since when: new, in hand, done. */
@NamedInterface("handling")
@NullMarked
package fi.kaiku.followup.handling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
