/** Figures: whatever is asked, and questions kept under a name. */
@NullMarked
package fi.kaiku.insight.ask;

import org.jspecify.annotations.NullMarked;
