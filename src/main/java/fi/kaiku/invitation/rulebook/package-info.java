/** The rules on pages: read as sentences, changed on a form, tried before they take effect. */
@NullMarked
package fi.kaiku.invitation.rulebook;

import org.jspecify.annotations.NullMarked;
