package fi.kaiku.insight.ask;

import fi.kaiku.display.Axis;
import fi.kaiku.display.Labels;
import fi.kaiku.display.Notation;
import fi.kaiku.figures.GroupTable;
import fi.kaiku.insight.ask.GridView.More;
import fi.kaiku.insight.ask.TableView.Cell;
import fi.kaiku.statistics.Rate;
import fi.kaiku.statistics.ThemeSaid;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts what comments say into words: praise and criticism of each theme. */
record ThemeWords(Labels labels) {

  private static final Axis WHOLE = new Axis(0);

  GridView grid(GroupTable<ThemeSaid> table) {
    return new GridWords(labels)
        .grid(
            table.by(),
            Stream.of("read", "praise", "criticism", "spoken").map(this::head).toList(),
            table.sorted(labels.vocabulary().order(table.by())).rows().stream()
                .map(
                    row -> new GridView.Row(labels.all(table.by(), row.key()), cells(row.figure())))
                .toList());
  }

  private String head(String word) {
    return labels.text("themes.head." + word);
  }

  private List<GridView.Cell> cells(@Nullable ThemeSaid said) {
    return List.of(
        count("read", said == null ? null : said.read()),
        share("praise", said == null ? null : said.praise()),
        share("criticism", said == null ? null : said.criticism()),
        count("spoken", said == null ? null : said.spoken()));
  }

  private GridView.Cell count(String word, @Nullable Long n) {
    return new GridView.Cell(head(word), n == null ? null : labels.numbers().whole(n), null);
  }

  private GridView.Cell share(String word, @Nullable Rate rate) {
    if (rate == null) {
      return new GridView.Cell(head(word), null, null);
    }
    var cell = Cell.of(rate, Notation.PERCENT, WHOLE, labels.numbers());
    return new GridView.Cell(
        head(word), cell.value(), new More(cell.interval(), labels.numbers().whole(rate.part())));
  }
}
