/** The texts of the messages. */
@NullMarked
package fi.kaiku.invitation.message;

import org.jspecify.annotations.NullMarked;
