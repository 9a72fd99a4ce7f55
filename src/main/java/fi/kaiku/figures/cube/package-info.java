/** The daily figures, in the database and in memory; nobody else knows their cells. */
@NullMarked
package fi.kaiku.figures.cube;

import org.jspecify.annotations.NullMarked;
