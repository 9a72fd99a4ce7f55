package fi.kaiku.insight.themes;

import fi.kaiku.display.Labels;
import fi.kaiku.figures.Figures;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.statistics.Rate;
import fi.kaiku.statistics.ThemeSaid;
import fi.kaiku.text.Theme;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What is said most of a selection, and what has changed: for who has little time. */
@Component
public class ThemesInShort {

  private final Misreadings misreadings;

  ThemesInShort(Misreadings misreadings) {
    this.misreadings = misreadings;
  }

  /**
   * What comments say.
   *
   * @param praised the themes praised most, of all comments that were read
   * @param moved since the period before
   */
  public record Told(List<Said> praised, List<Said> criticised, List<ThemeMoved> moved) {}

  /** How many of the comments that were read say it. */
  public record Said(Theme theme, Rate rate) {}

  /** Empty lists when too few comments were read to tell. */
  public Told of(Figures now, Selection selection, Labels labels, int most) {
    var said = ThemeSentences.said(now, selection);
    var before = selection.during(ThemeChanges.before(selection.period()));
    var changes = new ThemeChanges(said, ThemeSentences.said(now, before), labels);
    return new Told(
        most(said, Side.PRAISE, most),
        most(said, Side.CRITICISM, most),
        changes.moved(misreadings.all()));
  }

  /** Praise or blame of nothing in particular is none. */
  private static List<Said> most(Map<Theme, ThemeSaid> said, Side side, int most) {
    return said.entrySet().stream()
        .filter(one -> one.getKey() != Theme.GENERAL)
        .map(one -> new Said(one.getKey(), side.of(one.getValue())))
        .filter(one -> one.rate().part() > 0)
        .sorted(
            Comparator.<Said>comparingLong(one -> -one.rate().part()).thenComparing(Said::theme))
        .limit(most)
        .toList();
  }
}
