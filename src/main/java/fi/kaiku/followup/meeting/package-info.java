/** Team meetings: an agenda that makes itself, and what was decided. */
@NullMarked
package fi.kaiku.followup.meeting;

import org.jspecify.annotations.NullMarked;
