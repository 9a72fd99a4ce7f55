/** Forms on the pages of other services, such as a digital clinic. */
@NamedInterface("embed")
@NullMarked
package fi.kaiku.channel.embed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
