/** The pages on which a customer asks to be answered: phone, e-mail, and what about. */
@NullMarked
package fi.kaiku.channel.link.contact;

import org.jspecify.annotations.NullMarked;
