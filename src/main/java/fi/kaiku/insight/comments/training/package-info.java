/** What staff corrected, as a file from which the next reader may learn. */
@NullMarked
package fi.kaiku.insight.comments.training;

import org.jspecify.annotations.NullMarked;
