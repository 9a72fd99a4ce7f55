/** Customers who want an answer: apart from their feedback, sealed, erased in time. */
@NamedInterface("contact")
@NullMarked
package fi.kaiku.followup.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
