/** What meetings decided: who does it by when, and what became of it. */
@NullMarked
package fi.kaiku.followup.meeting.decision;

import org.jspecify.annotations.NullMarked;
