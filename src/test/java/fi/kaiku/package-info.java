/** The tests that guard the whole, and what every test stands on. */
package fi.kaiku;
