/** What becomes of the answers of people whom nobody invited when their month is over. */
@NullMarked
package fi.kaiku.feedback.uninvited;

import org.jspecify.annotations.NullMarked;
