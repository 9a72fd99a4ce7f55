/** What improvements have changed, as far as answers can tell. */
@NullMarked
package fi.kaiku.followup.effect;

import org.jspecify.annotations.NullMarked;
