/** Over time: the score of months and weeks in a control chart. */
@NullMarked
package fi.kaiku.insight.timeline;

import org.jspecify.annotations.NullMarked;
