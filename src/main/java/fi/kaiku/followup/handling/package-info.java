/** How a comment is handled, by whom and since when: new, in hand, done. */
@NullMarked
package fi.kaiku.followup.handling;

import org.jspecify.annotations.NullMarked;
