/** You said, we did: what customers are told of an improvement, once a second person agrees. */
@NullMarked
package fi.kaiku.followup.poster;

import org.jspecify.annotations.NullMarked;
