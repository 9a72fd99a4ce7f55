/** Files that are handed in, taken as streams and sealed before they touch a disk. */
@NamedInterface("upload")
@NullMarked
package fi.kaiku.platform.upload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
