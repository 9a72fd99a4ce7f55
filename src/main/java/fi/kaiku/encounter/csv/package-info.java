/** Encounters from CSV extracts, read with a mapping profile per source. */
@NullMarked
package fi.kaiku.encounter.csv;

import org.jspecify.annotations.NullMarked;
