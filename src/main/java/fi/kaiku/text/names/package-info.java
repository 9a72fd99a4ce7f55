/** Finds the names of people in a text. */
@NullMarked
package fi.kaiku.text.names;

import org.jspecify.annotations.NullMarked;
