package fi.kaiku.channel.paper;

/**
 * A batch and how far it has come.
 *
 * @param forms with those that were given a number later, as copies of a copier
 * @param keyed how many of them have been keyed
 */
public record PrintedBatch(PaperBatch batch, Serial first, Serial last, int forms, int keyed) {}
