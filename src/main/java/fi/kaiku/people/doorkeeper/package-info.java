/**
 * Who may try a password, and how often: no guesser gets far, and nobody locks anybody else out.
 */
@NullMarked
package fi.kaiku.people.doorkeeper;

import org.jspecify.annotations.NullMarked;
