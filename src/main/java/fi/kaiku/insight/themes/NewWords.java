package fi.kaiku.insight.themes;

import fi.kaiku.access.Permission;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.insight.Address;
import fi.kaiku.insight.FilterRequest.Asked;
import fi.kaiku.insight.Reader;
import fi.kaiku.insight.SoughtWords;
import fi.kaiku.insight.themes.NewWordsQuery.Context;
import fi.kaiku.insight.themes.NewWordsQuery.Stem;
import fi.kaiku.insight.themes.ThemesPage.News;
import fi.kaiku.insight.themes.ThemesPage.Phrase;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What comments of the newest month are about that those before were not. */
@Component
class NewWords {

  /** So many standard errors: of ten thousand words one stands out by chance. */
  private static final double DISTINCTIVE = 3.9;

  private static final int MOST = 6;

  private final NewWordsQuery query;
  private final SoughtWords sought;
  private final ApplicationEventPublisher events;

  NewWords(NewWordsQuery query, SoughtWords sought, ApplicationEventPublisher events) {
    this.query = query;
    this.sought = sought;
    this.events = events;
  }

  /**
   * Of the last month of the period that has begun.
   *
   * @param fewest comments that must have a word
   */
  News of(Asked asked, int fewest, Reader reader) {
    var end = asked.selection().period().to();
    var month = YearMonth.from(end.isBefore(reader.today()) ? end : reader.today());
    var name = reader.numbers().month(month);
    if (!reader.viewer().may(Permission.READ_COMMENTS)) {
      return new News(name, false, List.of());
    }
    var selection = asked.selection();
    var phrases =
        query.stems(selection, month, fewest).stream()
            .filter(stem -> stem.odds().z() >= DISTINCTIVE)
            .sorted(Comparator.comparingDouble(stem -> -stem.odds().z()))
            .limit(MOST)
            .flatMap(stem -> phrase(selection, month, stem, reader).stream())
            .toList();
    if (!phrases.isEmpty()) {
      events.publishEvent(PhrasesRead.of(reader, month));
    }
    return new News(name, true, phrases);
  }

  private Optional<Phrase> phrase(Selection selection, YearMonth month, Stem stem, Reader reader) {
    return query
        .context(selection, month, stem)
        .map(
            context ->
                new Phrase(
                    context.before(),
                    context.word(),
                    context.after(),
                    reader.numbers().whole(stem.odds().now()),
                    link(selection, month, context, reader)));
  }

  private String link(Selection selection, YearMonth month, Context context, Reader reader) {
    return Address.of("/comments")
        .with("period", "custom")
        .with("from", month.atDay(1).toString())
        .with("to", month.atEndOfMonth().toString())
        .only(selection.withoutChannel().only(), reader.vocabulary())
        .with(SoughtWords.SEALED, sought.seal(context.word()))
        .text();
  }
}
