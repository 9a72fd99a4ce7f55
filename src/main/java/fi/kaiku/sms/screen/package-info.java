/** Messages that go nowhere, for trying Kaiku out. */
@NullMarked
package fi.kaiku.sms.screen;

import org.jspecify.annotations.NullMarked;
