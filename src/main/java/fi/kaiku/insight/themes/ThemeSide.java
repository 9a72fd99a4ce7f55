package fi.kaiku.insight.themes;

import fi.kaiku.text.Theme;

/** Praise or criticism of a theme. */
record ThemeSide(Theme theme, Side side) {}
