/** Forms on the pages of other services, such as a digital clinic. */
@NullMarked
package fi.kaiku.channel.embed;

import org.jspecify.annotations.NullMarked;
