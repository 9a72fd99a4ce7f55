package fi.kaiku.export;

import fi.kaiku.access.Viewer;
import fi.kaiku.export.ExportQuery.Answer;
import fi.kaiku.figures.Vocabularies;
import fi.kaiku.figures.question.Period;
import fi.kaiku.figures.question.QuestionReader;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.sheet.Sheet;
import fi.kaiku.platform.sheet.SheetFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes single answers to a file, a month after the other, each as it is kept: nothing personal is
 * left in it. All comes from one moment, and nothing is kept in memory.
 */
@Component
class AnswerExport {

  private final ExportQuery query;
  private final Vocabularies vocabularies;
  private final Sealing sealing;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AnswerExport(
      ExportQuery query,
      Vocabularies vocabularies,
      Sealing sealing,
      ApplicationEventPublisher events,
      Clock clock) {
    this.query = query;
    this.vocabularies = vocabularies;
    this.sealing = sealing;
    this.events = events;
    this.clock = clock;
  }

  /** Asked on a page, where days in the middle of a month are taken for all of it. */
  ExportQuestion question(Map<String, List<String>> parameters, Viewer viewer, Language language) {
    return ExportQuestion.read(reader(parameters, viewer), viewer, Period.usual(clock), language);
  }

  /** Asked by another system, which is told which days would do. */
  ExportQuestion exactly(Map<String, List<String>> parameters, Viewer viewer, Language language) {
    var reader = reader(parameters, viewer).refusingToWiden();
    return ExportQuestion.read(reader, viewer, Period.usual(clock), language);
  }

  private QuestionReader reader(Map<String, List<String>> parameters, Viewer viewer) {
    ExportQuestion.refuse(parameters.keySet());
    return new QuestionReader(parameters, vocabularies.of(viewer.reach()));
  }

  /** Leaves a line in the audit log, before the first answer goes out. */
  void announce(ExportQuestion question, Viewer viewer, SheetFormat format) {
    var vocabulary = vocabularies.of(viewer.reach());
    events.publishEvent(
        new AnswersExported(
            viewer.staff().value(), viewer.name(), question.told(vocabulary, format)));
  }

  /** The question as parameters of the API, to be asked again later. */
  List<String> words(ExportQuestion question) {
    return question.words(vocabularies.of(question.selection().reach()));
  }

  /**
   * Writes what the question asks for.
   *
   * @param progress is told the number of rows so far, after each
   */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public void write(ExportQuestion question, Sheet sheet, LongConsumer progress)
      throws IOException {
    var selection = question.selection();
    var vocabulary = vocabularies.of(selection.reach());
    var writing = new Writing(ExportColumns.of(question, vocabulary), sheet, progress);
    writing.heading();
    for (var month : query.months(selection.period())) {
      var seed = sealing.fingerprint(Sealing.Purpose.ORDER, month.toString());
      query.answers(
          month, selection, seed.getMostSignificantBits(), answer -> writing.row(month, answer));
    }
  }

  /** One file in the making. */
  private static final class Writing {

    private final ExportColumns columns;
    private final Sheet sheet;
    private final LongConsumer progress;
    private long rows;

    Writing(ExportColumns columns, Sheet sheet, LongConsumer progress) {
      this.columns = columns;
      this.sheet = sheet;
      this.progress = progress;
    }

    void heading() throws IOException {
      sheet.row(columns.heading());
    }

    void row(YearMonth month, Answer answer) {
      try {
        sheet.row(columns.row(month, answer));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      progress.accept(++rows);
    }
  }
}
