/** Answers on paper: forms that are printed, filled in with a pen and keyed by staff. */
@NamedInterface("paper-forms")
@NullMarked
package fi.kaiku.channel.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
