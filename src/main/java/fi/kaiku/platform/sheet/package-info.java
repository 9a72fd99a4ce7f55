/** Tables as files, row by row. */
@NamedInterface("sheet")
@NullMarked
package fi.kaiku.platform.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
