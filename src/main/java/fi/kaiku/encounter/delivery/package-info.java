/** What came in, on pages: deliveries, their rejected rows, and another try. */
@NullMarked
package fi.kaiku.encounter.delivery;

import org.jspecify.annotations.NullMarked;
