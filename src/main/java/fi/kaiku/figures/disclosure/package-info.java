/** Which groups there are and which of them may be told. Knows no database and no other module. */
@NullMarked
package fi.kaiku.figures.disclosure;

import org.jspecify.annotations.NullMarked;
