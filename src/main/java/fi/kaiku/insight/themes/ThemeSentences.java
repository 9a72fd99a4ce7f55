package fi.kaiku.insight.themes;

import fi.kaiku.display.Labels;
import fi.kaiku.figures.Figures;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Groupings;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.statistics.ThemeSaid;
import fi.kaiku.text.Theme;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in a sentence what customers praised and criticised most. */
@Component
public class ThemeSentences {

  private static final Groupings BY_THEME = new Groupings(List.of(List.of(Dimension.THEME)));

  private final Figures figures;

  ThemeSentences(Figures figures) {
    this.figures = figures;
  }

  /** About the comments of a selection; none when neither is said by enough of them. */
  public @Nullable String of(Figures now, Selection selection, Labels labels) {
    var bare = new TreeMap<>(selection.only());
    bare.keySet().removeAll(Set.of(Dimension.AGE_BAND, Dimension.LANGUAGE));
    return sentence(said(now, new Selection(selection.period(), bare, selection.reach())), labels);
  }

  /** The themes of a selection by theme; empty when too few comments were read. */
  static Map<Theme, ThemeSaid> said(Figures now, Selection selection) {
    var said = new EnumMap<Theme, ThemeSaid>(Theme.class);
    now.themes(selection, BY_THEME)
        .by(Dimension.THEME)
        .figures()
        .forEach((key, one) -> said.put(Theme.of(key.getFirst()), one));
    return said;
  }

  /** The theme that is said most on one side; praise of nothing in particular is none. */
  private record Most(Theme theme, long n) {}

  @Nullable String sentence(Map<Theme, ThemeSaid> said, Labels labels) {
    if (said.isEmpty()) {
      return null;
    }
    var read = labels.numbers().whole(said.values().iterator().next().read());
    var praised = most(said, Side.PRAISE);
    var criticised = most(said, Side.CRITICISM);
    if (praised.isPresent() && criticised.isPresent()) {
      return labels.text(
          "themes.sentence",
          words(Side.PRAISE, praised.get(), labels),
          labels.numbers().whole(praised.get().n),
          words(Side.CRITICISM, criticised.get(), labels),
          labels.numbers().whole(criticised.get().n),
          read);
    }
    return praised
        .map(most -> ofOne(Side.PRAISE, most, read, labels))
        .or(() -> criticised.map(most -> ofOne(Side.CRITICISM, most, read, labels)))
        .orElse(null);
  }

  private static String ofOne(Side side, Most most, String read, Labels labels) {
    return labels.text(
        "themes.sentence." + side.word(),
        words(side, most, labels),
        labels.numbers().whole(most.n),
        read);
  }

  private static String words(Side side, Most most, Labels labels) {
    var form = side == Side.PRAISE ? "theme.praised." : "theme.criticised.";
    return labels.text(form + most.theme.word());
  }

  private Optional<Most> most(Map<Theme, ThemeSaid> said, Side side) {
    return said.entrySet().stream()
        .filter(one -> one.getKey() != Theme.GENERAL)
        .map(one -> new Most(one.getKey(), side.of(one.getValue()).part()))
        .filter(most -> most.n >= figures.smallestGroup())
        .max(
            Comparator.comparingLong(Most::n)
                .thenComparing(Most::theme, Comparator.reverseOrder()));
  }
}
