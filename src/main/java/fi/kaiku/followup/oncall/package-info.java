/** Who is called for an urgent comment, in which order and at which hours. */
@NamedInterface("on-call")
@NullMarked
package fi.kaiku.followup.oncall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
