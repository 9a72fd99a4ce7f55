/** The frame of every staff page: the menu, the reader, the settings. */
@NullMarked
package fi.kaiku.people.frame;

import org.jspecify.annotations.NullMarked;
