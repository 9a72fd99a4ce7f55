/** Units side by side, and the page of each. */
@NullMarked
package fi.kaiku.insight.units;

import org.jspecify.annotations.NullMarked;
