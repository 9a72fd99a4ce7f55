/** The weekly letter. */
@NullMarked
package fi.kaiku.followup.digest;

import org.jspecify.annotations.NullMarked;
