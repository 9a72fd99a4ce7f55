package fi.kaiku.channel.paper;

/**
 * One printed form.
 *
 * @param keyed whether what stands on it has been stored
 */
public record PaperForm(Serial serial, PaperBatch batch, boolean keyed) {}
