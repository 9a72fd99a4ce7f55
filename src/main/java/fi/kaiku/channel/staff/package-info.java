/** Feedback that customers speak aloud and a worker notes down. */
@NullMarked
package fi.kaiku.channel.staff;

import org.jspecify.annotations.NullMarked;
