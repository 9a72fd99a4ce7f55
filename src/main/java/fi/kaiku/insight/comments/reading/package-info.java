/** Comments read: how what was written becomes themes, attitude, urgency and a masked text. */
@NamedInterface("readings")
@NullMarked
package fi.kaiku.insight.comments.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
