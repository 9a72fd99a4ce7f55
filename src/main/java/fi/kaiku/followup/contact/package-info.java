/** Customers who want an answer: apart from their feedback, sealed, erased in time. */
@NullMarked
package fi.kaiku.followup.contact;

import org.jspecify.annotations.NullMarked;
