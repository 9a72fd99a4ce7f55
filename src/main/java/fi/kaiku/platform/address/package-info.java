/** How people are reached, checked before it is stored. */
@NamedInterface("address")
@NullMarked
package fi.kaiku.platform.address;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
