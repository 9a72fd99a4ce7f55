/** Over time: the score of months and weeks in a control chart. */
@NamedInterface("timeline")
@NullMarked
package fi.kaiku.insight.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
