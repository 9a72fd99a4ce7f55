/** Jobs on their timetable. */
@NullMarked
package fi.kaiku.platform.timetable;

import org.jspecify.annotations.NullMarked;
