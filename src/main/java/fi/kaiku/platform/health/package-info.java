/** How the parts that Kaiku stands on are: the database and the disk. */
@NullMarked
package fi.kaiku.platform.health;

import org.jspecify.annotations.NullMarked;
