/**
 * Kaiku's own PostgreSQL: started with Kaiku, shared by every Kaiku process of one data directory,
 * brought back when it dies, stopped by the last one out. With an external database none of it
 * runs.
 */
@NullMarked
package fi.kaiku.platform.postgres;

import org.jspecify.annotations.NullMarked;
