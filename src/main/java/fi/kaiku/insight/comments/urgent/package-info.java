/** Urgent comments: the lane of those that have appeared, and alarms of those that wait. */
@NamedInterface("alarms")
@NullMarked
package fi.kaiku.insight.comments.urgent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
