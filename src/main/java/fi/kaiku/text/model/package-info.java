/** A linear model of many labels: kept small, read fast. */
@NullMarked
package fi.kaiku.text.model;

import org.jspecify.annotations.NullMarked;
