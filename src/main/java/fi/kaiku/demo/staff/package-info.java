/** The invented staff, and what they have made of the feedback. */
@NullMarked
package fi.kaiku.demo.staff;

import org.jspecify.annotations.NullMarked;
