package fi.kaiku.insight.themes;

import static fi.kaiku.figures.question.Dimension.KIND;
import static fi.kaiku.figures.question.Dimension.PROFESSION;
import static fi.kaiku.figures.question.Dimension.THEME;

import fi.kaiku.access.Permission;
import fi.kaiku.display.FilterField;
import fi.kaiku.display.GroupRow.Share;
import fi.kaiku.figures.Figures;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Groupings;
import fi.kaiku.insight.FilterRequest;
import fi.kaiku.insight.FilterRequest.Asked;
import fi.kaiku.insight.Reader;
import fi.kaiku.insight.themes.ThemesPage.Groups;
import fi.kaiku.insight.themes.ThemesPage.Quality;
import fi.kaiku.statistics.ThemeSaid;
import fi.kaiku.text.Theme;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

  ThemesPages(
      Figures figures, ThemeSentences sentences, Misreadings misreadings, NewWords words) {
    this.figures = figures;
    this.sentences = sentences;
    this.misreadings = misreadings;
    this.words = words;
  }

  ThemesPage of(Map<String, List<String>> parameters, Reader reader) {
    var request =
        new FilterRequest(parameters, reader)
            .filteredBy(KIND, PROFESSION)
            .offering(ORDER, ThemeOrder.words())
            .offering(SPLIT, ThemeGroups.offered().stream().map(Dimension::word).toList());
    var asked = request.read();
    var now = figures.ofThisMoment();
    var labels = reader.labels();
    var said = ThemeSentences.said(now, asked.selection());
    var readings = misreadings.all();
    var links = links(asked, reader);
    var bars = ThemeBars.of(said, links, labels);
    var period = asked.selection().period();
    var before =
        ThemeSentences.said(now, asked.selection().during(ThemeChanges.before(period)));
    return new ThemesPage(
        request.form(asked),
        reader.numbers().period(period),
        labels.about(asked.selection().withoutChannel()),
        filters(asked, reader),
        figures.smallestGroup(),
        said.isEmpty() ? null : reader.numbers().whole(read(said)),
        sentences.sentence(said, labels),
        bars.ends(),
        bars.in(ThemeOrder.of(asked.chosen().getOrDefault(ORDER, ThemeOrder.words().getFirst()))),
        new ThemeChanges(said, before, labels).of(period, readings),
        groups(now, asked, said, reader),
        words.of(asked, figures.smallestGroup(), reader),
        said.isEmpty() ? List.of() : quality(readings, said, reader));
  }

  private static long read(Map<Theme, ThemeSaid> said) {
    return said.values().iterator().next().read();
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

  private Groups groups(Figures now, Asked asked, Map<Theme, ThemeSaid> said, Reader reader) {
    var split = dimension(asked);
    var by = List.of(split, THEME);
    var table = now.themes(asked.selection(), new Groupings(List.of(by))).by(by);
    var groups =
        new ThemeGroups(
            split, said, figures.smallestGroup(), links(asked, reader), reader.labels());
    return new Groups(split.word(), groups.of(table, misreadings.all()));
  }

  private static Dimension dimension(Asked asked) {
    var word = asked.chosen().getOrDefault(SPLIT, "");
    return ThemeGroups.offered().stream()
        .filter(dimension -> dimension.word().equals(word))
        .findFirst()
        .orElse(Dimension.SERVICE);
  }

  private static List<Quality> quality(
      Map<Theme, Misreading> readings, Map<Theme, ThemeSaid> said, Reader reader) {
    var numbers = reader.numbers();
    return readings.values().stream()
        .filter(reading -> said.containsKey(reading.theme()) && !reading.right().isEmpty())
        .map(reading -> new Quality(
            reading.theme().word(),
            Share.of(reading.right(), numbers),
            reading.missed().isEmpty() ? null : Share.of(reading.missed(), numbers)))
        .toList();
  }
}
