/** The rules of the county, their versions, and what follows from them. */
@NullMarked
package fi.kaiku.invitation.rules;

import org.jspecify.annotations.NullMarked;
