/** What is tried because of feedback, what it changed, and the poster that tells of it. */
@NullMarked
package fi.kaiku.followup.improvement;

import org.jspecify.annotations.NullMarked;
