package fi.kaiku.text;

import org.jspecify.annotations.Nullable;

/**
 * A comment as a customer wrote it.
 *
 * @param language of the form, as {@code fi}; null when not known
 * @param score the customer's, from 0 to 10; null when not given
 */
public record Written(String text, @Nullable String language, @Nullable Integer score) {}
