package fi.kaiku.figures.question;

import java.util.List;

/** Several groupings of the same selection. */
public record Groupings(List<List<Dimension>> sets) {}
