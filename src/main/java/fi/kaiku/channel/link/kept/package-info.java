/** Pages that are written once and sent many times, filled with what belongs to each reader. */
@NullMarked
package fi.kaiku.channel.link.kept;

import org.jspecify.annotations.NullMarked;
