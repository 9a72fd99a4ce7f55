/** Links that came with something of the text around them. */
@NullMarked
package fi.kaiku.channel.link.dressed;

import org.jspecify.annotations.NullMarked;
