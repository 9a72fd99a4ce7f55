/** Another service of the invented county, with pages and an address of its own. */
@NullMarked
package fi.kaiku.demo.site;

import org.jspecify.annotations.NullMarked;
