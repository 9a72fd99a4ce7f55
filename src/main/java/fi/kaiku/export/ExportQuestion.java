package fi.kaiku.export;

import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Period;
import fi.kaiku.figures.question.Question;
import fi.kaiku.figures.question.QuestionReader;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.figures.question.Vocabulary;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.sheet.SheetFormat;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which answers somebody wants as a file, and what of them they may see.
 *
 * @param selection a period of whole months; a filter never finds what an answer does not tell
 * @param comments whether the viewer may read them
 * @param language of the units' names
 */
record ExportQuestion(Selection selection, boolean comments, Language language) {

  /** What single answers tell and can be picked by. */
  static final List<Dimension> FILTERS =
      List.of(
          Dimension.SERVICE,
          Dimension.UNIT,
          Dimension.CHANNEL,
          Dimension.VERSION,
          Dimension.KIND,
          Dimension.PROFESSION);

  /**
   * Reads it from the parameters of a request.
   *
   * @throws BadInput naming each parameter that is wrong and what it may be
   */
  static ExportQuestion read(
      QuestionReader reader, Viewer viewer, Period usual, Language language) {
    return new ExportQuestion(
        reader.read(viewer.reach(), usual, FILTERS).selection(),
        viewer.may(Permission.READ_COMMENTS),
        language);
  }

  /**
   * Refuses what figures can be asked for, but single answers cannot.
   *
   * @throws BadInput naming each of the parameters
   */
  static void refuse(Set<String> parameters) {
    var known = String.join(", ", FILTERS.stream().map(Dimension::word).toList());
    var faults = new ArrayList<Fault>();
    if (parameters.contains("by")) {
      faults.add(Fault.of("by", "figures.fault.parameter", "from, to, " + known));
    }
    Stream.of(Dimension.AGE_BAND, Dimension.LANGUAGE)
        .map(Dimension::word)
        .filter(parameters::contains)
        .forEach(word -> faults.add(Fault.of(word, "export.fault.groups", known)));
    if (!faults.isEmpty()) {
      throw new BadInput(faults);
    }
  }

  /** The question for the audit log: {@code 2026-03…2026-05 csv unit=1.2.246.1}. */
  String told(Vocabulary vocabulary, SheetFormat format) {
    var period = selection.period();
    var months = YearMonth.from(period.from()) + "…" + YearMonth.from(period.to());
    return Stream.concat(Stream.of(months, format.ending()), filters(vocabulary))
        .collect(Collectors.joining(" "));
  }

  /** The question as parameters of the API: {@code from=2026-03-01}, {@code unit=1.2.246.1}. */
  List<String> words(Vocabulary vocabulary) {
    var period = selection.period();
    var days = Stream.of("from=" + period.from(), "to=" + period.to());
    return Stream.concat(days, filters(vocabulary)).toList();
  }

  private Stream<String> filters(Vocabulary vocabulary) {
    return new Question(List.of(), selection)
        .filters(vocabulary).entrySet().stream()
            .map(filter -> filter.getKey() + "=" + String.join(",", filter.getValue()));
  }
}
