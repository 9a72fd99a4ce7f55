/** The link in the text message: the page a customer answers on. */
@NullMarked
package fi.kaiku.channel.link;

import org.jspecify.annotations.NullMarked;
