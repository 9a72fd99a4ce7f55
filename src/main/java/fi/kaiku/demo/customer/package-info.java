/** Customers who get messages, open the link and answer as people do. */
@NullMarked
package fi.kaiku.demo.customer;

import org.jspecify.annotations.NullMarked;
