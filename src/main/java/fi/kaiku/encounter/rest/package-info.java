/** Encounters over the JSON interface. */
@NullMarked
package fi.kaiku.encounter.rest;

import org.jspecify.annotations.NullMarked;
