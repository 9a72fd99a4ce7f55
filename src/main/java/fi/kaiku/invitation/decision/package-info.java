/** Whether a visit is asked about, and the reason when it is not. */
@NullMarked
package fi.kaiku.invitation.decision;

import org.jspecify.annotations.NullMarked;
