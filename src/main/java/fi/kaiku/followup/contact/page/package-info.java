/** The pages on which staff answer customers who want an answer, and set how. */
@NullMarked
package fi.kaiku.followup.contact.page;

import org.jspecify.annotations.NullMarked;
