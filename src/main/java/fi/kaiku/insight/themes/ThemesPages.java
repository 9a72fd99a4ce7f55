package fi.kaiku.insight.themes;

import static fi.kaiku.figures.question.Dimension.KIND;
import static fi.kaiku.figures.question.Dimension.PROFESSION;
import static fi.kaiku.figures.question.Dimension.THEME;

import fi.kaiku.access.Permission;
import fi.kaiku.display.FilterField;
import fi.kaiku.display.GroupRow.Share;
import fi.kaiku.display.Labels;
import fi.kaiku.display.Numbers;
import fi.kaiku.figures.Figures;
import fi.kaiku.figures.Vocabularies;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Groupings;
import fi.kaiku.insight.FilterRequest;
import fi.kaiku.insight.FilterRequest.Asked;
import fi.kaiku.insight.Reader;
import fi.kaiku.insight.themes.ThemesPage.Changes;
import fi.kaiku.insight.themes.ThemesPage.Groups;
import fi.kaiku.insight.themes.ThemesPage.Quality;
import fi.kaiku.statistics.ThemeSaid;
import fi.kaiku.text.Theme;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page on themes together. */
@Component
class ThemesPages {

  private static final String ORDER = "order";
  private static final String SPLIT = "split";

  private final Figures figures;
  private final ThemeSentences sentences;
  private final Misreadings misreadings;
  private final NewWords words;
  private final Vocabularies vocabularies;

  ThemesPages(
      Figures figures,
      ThemeSentences sentences,
      Misreadings misreadings,
      NewWords words,
      Vocabularies vocabularies) {
    this.vocabularies = vocabularies;
    this.figures = figures;
    this.sentences = sentences;
    this.misreadings = misreadings;
    this.words = words;
  }

  ThemesPage of(Map<String, List<String>> parameters, Reader anybody) {
    var reader = anybody.knowing(vocabularies.of(anybody.viewer().reach()));
    var request =
        new FilterRequest(parameters, reader)
            .filteredBy(KIND, PROFESSION)
            .offering(ORDER, ThemeOrder.words())
            .offering(SPLIT, ThemeGroups.offered().stream().map(Dimension::word).toList());
    var asked = request.read();
    var now = figures.ofThisMoment();
    return page(request, new Told(asked, now, ThemeSentences.said(now, asked.selection())), reader);
  }

  /** What was asked, and what is told of it. */
  private record Told(Asked asked, Figures now, Map<Theme, ThemeSaid> said) {

    ThemeOrder order() {
      return ThemeOrder.of(asked.chosen().getOrDefault(ORDER, ThemeOrder.words().getFirst()));
    }

    @Nullable String read(Reader reader) {
      return said.isEmpty() ? null : reader.numbers().whole(said.values().iterator().next().read());
    }
  }

  private ThemesPage page(FilterRequest request, Told told, Reader reader) {
    var selection = told.asked.selection();
    var labels = reader.labels();
    var bars = ThemeBars.of(told.said, links(told.asked, reader), labels);
    return new ThemesPage(
        request.form(told.asked),
        reader.numbers().period(selection.period()),
        labels.about(selection.withoutChannel()),
        filters(told.asked, reader),
        figures.smallestGroup(),
        told.read(reader),
        sentences.sentence(told.said, labels),
        bars.ends(),
        bars.in(told.order()),
        changes(told, labels),
        groups(told, reader),
        words.of(told.asked, figures.smallestGroup(), reader),
        told.said.isEmpty() ? List.of() : quality(misreadings.all(), reader.numbers()));
  }

  private Changes changes(Told told, Labels labels) {
    var selection = told.asked.selection();
    var before = selection.during(ThemeChanges.before(selection.period()));
    return new ThemeChanges(told.said, ThemeSentences.said(told.now, before), labels)
        .of(selection.period(), misreadings.all());
  }

  private static ThemeLinks links(Asked asked, Reader reader) {
    return new ThemeLinks(
        asked.selection(),
        asked.choice(),
        reader.vocabulary(),
        reader.viewer().may(Permission.READ_COMMENTS));
  }

  private static List<FilterField> filters(Asked asked, Reader reader) {
    return Stream.of(KIND, PROFESSION)
        .map(
            dimension ->
                FilterField.of(
                    dimension,
                    asked.selection().only().getOrDefault(dimension, List.of()),
                    reader.labels()))
        .filter(field -> !field.isEmpty())
        .toList();
  }

  private Groups groups(Told told, Reader reader) {
    var split = dimension(told.asked);
    var by = List.of(split, THEME);
    var table = told.now.themes(told.asked.selection(), new Groupings(List.of(by))).by(by);
    var links = links(told.asked, reader);
    var groups = new ThemeGroups(split, told.said, figures.smallestGroup(), links, reader.labels());
    return new Groups(split.word(), groups.of(table, misreadings.all()));
  }

  private static Dimension dimension(Asked asked) {
    var word = asked.chosen().getOrDefault(SPLIT, "");
    return ThemeGroups.offered().stream()
        .filter(dimension -> dimension.word().equals(word))
        .findFirst()
        .orElse(Dimension.SERVICE);
  }

  private static List<Quality> quality(Map<Theme, Misreading> readings, Numbers numbers) {
    return readings.values().stream()
        .filter(reading -> !reading.right().isEmpty())
        .map(
            reading ->
                new Quality(
                    reading.theme().word(),
                    Share.of(reading.right(), numbers),
                    reading.missed().isEmpty() ? null : Share.of(reading.missed(), numbers)))
        .toList();
  }
}
