package fi.kaiku.insight;

import java.time.LocalDate;

/** Days that are read together, in months or day by day; the end is not part of it. */
record Stretch(LocalDate from, LocalDate before, Grain.Span span) {}
