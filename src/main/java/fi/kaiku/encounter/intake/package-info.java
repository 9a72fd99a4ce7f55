/** One way in for all sources: what is reported is read, checked and stored here. */
@NullMarked
package fi.kaiku.encounter.intake;

import org.jspecify.annotations.NullMarked;
