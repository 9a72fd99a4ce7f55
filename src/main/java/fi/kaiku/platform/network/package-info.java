/** Who is at the other end of a request, and which proxies are believed. */
@NamedInterface("network")
@NullMarked
package fi.kaiku.platform.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
