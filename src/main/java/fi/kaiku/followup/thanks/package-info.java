/** Thanks of customers, passed on to a team or a worker. */
@NullMarked
package fi.kaiku.followup.thanks;

import org.jspecify.annotations.NullMarked;
