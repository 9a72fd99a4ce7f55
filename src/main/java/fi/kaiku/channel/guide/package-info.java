/** The page that leads to every way to answer, and says how to put each into use. */
@NullMarked
package fi.kaiku.channel.guide;

import org.jspecify.annotations.NullMarked;
