/** The organisation on pages. */
@NullMarked
package fi.kaiku.organization.register;

import org.jspecify.annotations.NullMarked;
