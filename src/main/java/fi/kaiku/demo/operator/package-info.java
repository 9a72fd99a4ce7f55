/** An operator of text messages on the loopback address, with a mailbox for each phone. */
@NullMarked
package fi.kaiku.demo.operator;

import org.jspecify.annotations.NullMarked;
