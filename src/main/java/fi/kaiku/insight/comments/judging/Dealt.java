package fi.kaiku.insight.comments.judging;

import fi.kaiku.text.Theme;
import java.util.UUID;

/**
 * A comment that somebody is asked about.
 *
 * @param predicted whether the theme was read in it; not told before it has been judged
 */
record Dealt(UUID reading, Theme theme, boolean predicted, String masked) {}
