/** The tablet's own pages, and what a tablet tells and is told beside answers. */
@NullMarked
package fi.kaiku.channel.kiosk.tablet;

import org.jspecify.annotations.NullMarked;
