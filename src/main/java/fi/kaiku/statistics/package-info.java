/**
 * The formulas: scores, rates, intervals, control charts and the plot of units. Touches nothing.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fi.kaiku.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
