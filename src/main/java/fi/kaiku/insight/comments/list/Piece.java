package fi.kaiku.insight.comments.list;

import org.jspecify.annotations.Nullable;

/**
 * Words of a comment that are marked alike.
 *
 * @param style how they are marked; none when they are not
 */
public record Piece(String text, @Nullable String style) {}
