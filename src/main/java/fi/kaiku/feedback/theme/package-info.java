/** What comments were read to be about, kept with the answers that they belong to. */
@NamedInterface("theme")
@NullMarked
package fi.kaiku.feedback.theme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
