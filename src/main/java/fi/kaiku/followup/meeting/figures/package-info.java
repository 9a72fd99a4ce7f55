/** The figures of a meeting: counted for its agenda, and kept as they were told at it. */
@NullMarked
package fi.kaiku.followup.meeting.figures;

import org.jspecify.annotations.NullMarked;
