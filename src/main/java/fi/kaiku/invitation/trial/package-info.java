/** What other rules would have done with past visits. */
@NullMarked
package fi.kaiku.invitation.trial;

import org.jspecify.annotations.NullMarked;
