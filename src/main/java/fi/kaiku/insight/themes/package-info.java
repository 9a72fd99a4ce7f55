/** What comments praise and criticise: themes side by side, what has changed, what is new. */
@NamedInterface("themes")
@NullMarked
package fi.kaiku.insight.themes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
