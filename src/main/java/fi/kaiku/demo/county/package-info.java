/** The invented county: its people, its places and the visits they make. */
@NullMarked
package fi.kaiku.demo.county;

import org.jspecify.annotations.NullMarked;
