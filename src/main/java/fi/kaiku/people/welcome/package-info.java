/** One-time links that open an account. */
@NullMarked
package fi.kaiku.people.welcome;

import org.jspecify.annotations.NullMarked;
