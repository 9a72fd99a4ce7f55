/** Where the mails of the demo go: a mail server on this machine, and a page that shows them. */
@NullMarked
package fi.kaiku.demo.mailbox;

import org.jspecify.annotations.NullMarked;
