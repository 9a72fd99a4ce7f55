/** What an operator's gateway must be able to do; one room for each make. */
@NullMarked
package fi.kaiku.sms.gateway;

import org.jspecify.annotations.NullMarked;
