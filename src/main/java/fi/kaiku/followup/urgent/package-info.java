/** Alarms that go out at once, and on to the next until somebody has taken one up. */
@NullMarked
package fi.kaiku.followup.urgent;

import org.jspecify.annotations.NullMarked;
