/** The invented county comes out as it should. */
package fi.kaiku.demo;
