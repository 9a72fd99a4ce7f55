/**
 * How a month ends: what still waits is settled, the people who were asked are divided into groups,
 * of each group only counts are kept, and what was kept sealed is destroyed.
 */
@NullMarked
package fi.kaiku.feedback.release;

import org.jspecify.annotations.NullMarked;
