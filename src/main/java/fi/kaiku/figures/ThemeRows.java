package fi.kaiku.figures;

import fi.kaiku.figures.GroupTable.Row;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Groupings;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.statistics.ThemeSaid;
import fi.kaiku.text.Theme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/**
 * Comments are counted once for all their themes; here each theme becomes a row of its own.
 *
 * @param asked by theme, or about one theme
 */
record ThemeRows(Groupings asked) {

  /**
   * The rows of each grouping.
   *
   * @param counted the comments of groupings that know no theme
   * @param selection whose themes are told
   * @throws IllegalArgumentException when several themes would be added up
   */
  PerGrouping<GroupTable<ThemeSaid>> of(
      Function<Groupings, PerGrouping<GroupTable<Tally>>> counted, Selection selection) {
    var tables =
        counted.apply(
            new Groupings(asked.sets().stream().map(ThemeRows::bare).distinct().toList()));
    var themes =
        selection.only().containsKey(Dimension.THEME)
            ? selection.only().get(Dimension.THEME).stream().map(Theme::of).toList()
            : List.of(Theme.values());
    var told = new LinkedHashMap<List<Dimension>, GroupTable<ThemeSaid>>();
    for (var by : asked.sets()) {
      told.put(by, table(by, tables.by(bare(by)), themes));
    }
    return new PerGrouping<>(told);
  }

  private static List<Dimension> bare(List<Dimension> by) {
    return by.stream().filter(dimension -> dimension != Dimension.THEME).toList();
  }

  private static GroupTable<ThemeSaid> table(
      List<Dimension> by, GroupTable<Tally> counted, List<Theme> themes) {
    var place = by.indexOf(Dimension.THEME);
    if (place < 0 && themes.size() > 1) {
      throw new IllegalArgumentException("several themes are not added up");
    }
    var rows = by.size() < 2 ? counted.rows() : counted.shown();
    return new GroupTable<>(
        by,
        rows.stream()
            .flatMap(row -> themes.stream().map(theme -> row(row, theme, place)))
            .toList());
  }

  private static Row<ThemeSaid> row(Row<Tally> row, Theme theme, int place) {
    var key = new ArrayList<>(row.key());
    if (place >= 0) {
      key.add(place, theme.word());
    }
    var counts = row.figure();
    return new Row<>(List.copyOf(key), counts == null ? null : said(theme, counts));
  }

  private static ThemeSaid said(Theme theme, Tally counts) {
    var columns = TallyKind.signsOf(theme);
    return new ThemeSaid(
        counts.at(0), counts.at(columns[0]), counts.at(columns[1]), counts.at(columns[2]));
  }
}
