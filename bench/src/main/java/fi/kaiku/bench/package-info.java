/** How fast Kaiku is beside the raw limit of the machine it runs on. */
package fi.kaiku.bench;
