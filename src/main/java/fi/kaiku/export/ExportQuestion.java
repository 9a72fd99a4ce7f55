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
import java.util.Map;
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

  /** What only groups of answers tell. */
  private static final List<Dimension> OF_GROUPS = List.of(Dimension.AGE_BAND, Dimension.LANGUAGE);

  /**
   * Reads it from the parameters of a request.
   *
   * @throws BadInput naming each parameter that is wrong and what it may be
   */
  static ExportQuestion read(
      Map<String, List<String>> parameters,
      Vocabulary vocabulary,
      Viewer viewer,
      Period usual,
      Language language) {
    refuse(parameters);
    var asked = new QuestionReader(parameters, vocabulary).read(viewer.reach(), usual, FILTERS);
    var selection = asked.selection();
    return new ExportQuestion(
        selection.during(wholeMonths(selection.period())),
        viewer.may(Permission.READ_COMMENTS),
        language);
  }

  private static void refuse(Map<String, List<String>> parameters) {
    var known = String.join(", ", FILTERS.stream().map(Dimension::word).toList());
    var faults = new ArrayList<Fault>();
    if (parameters.containsKey("by")) {
      faults.add(Fault.of("by", "figures.fault.parameter", "from, to, " + known));
    }
    OF_GROUPS.stream()
        .map(Dimension::word)
        .filter(parameters::containsKey)
        .forEach(word -> faults.add(Fault.of(word, "export.fault.groups", known)));
    if (!faults.isEmpty()) {
      throw new BadInput(faults);
    }
  }

  /** The days of a visit are not told, so they cannot be asked for either. */
  private static Period wholeMonths(Period days) {
    return new Period(
        YearMonth.from(days.from()).atDay(1), YearMonth.from(days.to()).atEndOfMonth());
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
