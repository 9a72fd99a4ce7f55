/** The meetings of a viewer's units: those to come, those held, and the next one. */
@NullMarked
package fi.kaiku.followup.meeting.list;

import org.jspecify.annotations.NullMarked;
