/** Doors: signing in and out, and which requests come through. */
@NullMarked
package fi.kaiku.people.signin;

import org.jspecify.annotations.NullMarked;
