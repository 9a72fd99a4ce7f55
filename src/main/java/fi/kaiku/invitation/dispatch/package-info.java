/** Invitations that are due become messages; those that must not leave are called back. */
@NullMarked
package fi.kaiku.invitation.dispatch;

import org.jspecify.annotations.NullMarked;
