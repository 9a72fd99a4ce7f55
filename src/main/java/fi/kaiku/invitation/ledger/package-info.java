/** The ledger: every decision, on pages. */
@NullMarked
package fi.kaiku.invitation.ledger;

import org.jspecify.annotations.NullMarked;
