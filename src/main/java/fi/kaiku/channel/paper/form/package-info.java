/** Forms to print, each with a number and a code of its own. */
@NamedInterface("printed-forms")
@NullMarked
package fi.kaiku.channel.paper.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
