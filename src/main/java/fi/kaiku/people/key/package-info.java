/** API keys, on pages and by command, and requests that bring one. */
@NullMarked
package fi.kaiku.people.key;

import org.jspecify.annotations.NullMarked;
