package fi.kaiku.figures;

import fi.kaiku.figures.cube.Source;
import fi.kaiku.figures.disclosure.Columns;
import fi.kaiku.figures.disclosure.Shape;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Selection;
import java.util.List;

/**
 * What is to be counted.
 *
 * @param times in whose buckets it is told
 * @param people by whom it is judged what may be told
 */
record Counting(
    Source source, Shape shape, Selection selection, List<Dimension> times, Columns people) {}
