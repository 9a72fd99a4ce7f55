package fi.kaiku.text.names;

/**
 * Where a name stands.
 *
 * @param from the place of its first character
 * @param to the place after its last
 */
public record Name(int from, int to) {}
