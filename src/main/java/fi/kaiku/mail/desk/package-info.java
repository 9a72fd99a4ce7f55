/** How mail stands, and what whoever looks after it can do. */
@NullMarked
package fi.kaiku.mail.desk;

import org.jspecify.annotations.NullMarked;
