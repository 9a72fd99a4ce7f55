package fi.kaiku.figures;

import fi.kaiku.figures.cube.TallyKind;
import fi.kaiku.figures.disclosure.GroupShape;
import fi.kaiku.figures.disclosure.TallyColumns;
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
    TallyKind source,
    GroupShape shape,
    Selection selection,
    List<Dimension> times,
    TallyColumns people) {}
