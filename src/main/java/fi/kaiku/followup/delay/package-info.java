/** How long the county's feedback waits, by unit, as a distribution; never a ranking of people. */
@NullMarked
package fi.kaiku.followup.delay;

import org.jspecify.annotations.NullMarked;
