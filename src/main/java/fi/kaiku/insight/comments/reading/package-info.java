/** Comments read: how what was written becomes themes, attitude, urgency and a masked text. */
@NullMarked
package fi.kaiku.insight.comments.reading;

import org.jspecify.annotations.NullMarked;
