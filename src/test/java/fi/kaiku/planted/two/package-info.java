/** A house that breaks the rules of the floor plan, to see that they notice. */
@NullMarked
package fi.kaiku.planted.two;

import org.jspecify.annotations.NullMarked;
