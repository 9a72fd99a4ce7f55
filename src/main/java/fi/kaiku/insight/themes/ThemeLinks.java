package fi.kaiku.insight.themes;

import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Period;
import fi.kaiku.figures.question.PeriodChoice;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.figures.question.Vocabulary;
import fi.kaiku.insight.Address;
import fi.kaiku.text.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Where the comments of a theme are, and its figures month by month.
 *
 * @param mayRead whether the viewer may read comments
 */
record ThemeLinks(
    Selection selection, PeriodChoice choice, Vocabulary vocabulary, boolean mayRead) {

  /** None for whoever may not read them. */
  @Nullable String comments(ThemeSide about) {
    return mayRead ? ofComments(about).text() : null;
  }

  /** The same of one group only; none where it has no word of its own. */
  @Nullable String comments(ThemeSide about, Dimension dimension, String value) {
    return mayRead ? ofComments(about).about(dimension, value, vocabulary) : null;
  }

  /** Its share in each of twelve months. */
  String months(Theme theme, Side side) {
    return Address.of("/figures")
        .with("measure", side.word())
        .with("by", Dimension.MONTH.word())
        .with("period", PeriodChoice.TWELVE_MONTHS.word())
        .only(selection.withoutChannel().only(), vocabulary)
        .with(Dimension.THEME.word(), theme.word())
        .text();
  }

  /** The same page narrowed down to one group; none where it has no word of its own. */
  @Nullable String page(Dimension dimension, String value) {
    return at("/themes").about(dimension, value, vocabulary);
  }

  private Address ofComments(ThemeSide about) {
    return at("/comments").with("theme", about.theme().word()).with("sign", about.side().sign());
  }

  private Address at(String path) {
    Period period = selection.period();
    return Address.of(path)
        .during(choice, period)
        .only(selection.withoutChannel().only(), vocabulary);
  }
}
