package fi.kaiku.encounter.csv;

import java.nio.charset.Charset;

/** How the rows of a file are written. Quotes are always double quotes, doubled inside. */
record CsvDialect(Charset charset, char delimiter) {}
