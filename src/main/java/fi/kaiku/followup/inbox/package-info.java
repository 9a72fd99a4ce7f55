/** What is new in the units of a supervisor, and how it is handled: new, in hand, done. */
@NullMarked
package fi.kaiku.followup.inbox;

import org.jspecify.annotations.NullMarked;
