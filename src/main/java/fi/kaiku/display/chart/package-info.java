/** Charts as drawings that Java writes: the same on a page, in print and in a PDF file. */
@NamedInterface("charts")
@NullMarked
package fi.kaiku.display.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
