/** Figures for other systems. */
@NullMarked
package fi.kaiku.insight.api;

import org.jspecify.annotations.NullMarked;
