/** The open feedback service: anybody tells anything of a unit, at any time, without a link. */
@NullMarked
package fi.kaiku.channel.web;

import org.jspecify.annotations.NullMarked;
