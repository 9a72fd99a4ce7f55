package fi.kaiku.insight.comments.judging;

import static java.util.Comparator.comparingLong;

import fi.kaiku.access.Viewer;
import fi.kaiku.insight.comments.judging.JudgementStore.Drawn;
import fi.kaiku.insight.comments.reading.ReachedComments;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.NotFound;
import fi.kaiku.text.Theme;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deals comments to whoever judges how they were read: those of the theme and of the stratum – read
 * in the comment, or not – of which the fewest have been judged. Whoever judges is asked whether
 * the comment speaks of the theme and does not know what was read, so that they do not follow it.
 */
@Component
class Judging {

  private final JudgementStore store;
  private final ThemeQuality quality;
  private final ReachedComments reached;
  private final Clock clock;

  Judging(JudgementStore store, ThemeQuality quality, ReachedComments reached, Clock clock) {
    this.store = store;
    this.quality = quality;
    this.reached = reached;
    this.clock = clock;
  }

  private record Stratum(Theme theme, boolean predicted, long known) {

    boolean holds(Drawn one) {
      return one.themes().contains(theme.word()) == predicted
          && !one.judged().contains(theme.word());
    }
  }

  /** A comment to judge; none when all within reach have been. */
  Optional<Dealt> deal(Viewer viewer) {
    var drawn = store.draw(viewer, Helsinki.day(clock.instant()).minusMonths(ThemeQuality.MONTHS));
    return strata().flatMap(stratum -> dealt(stratum, drawn)).findFirst();
  }

  private Stream<Dealt> dealt(Stratum stratum, List<Drawn> drawn) {
    return drawn.stream()
        .filter(stratum::holds)
        .limit(1)
        .flatMap(
            one -> store.masked(one.reading()).stream().map(text -> dealt(stratum, one, text)));
  }

  private static Dealt dealt(Stratum stratum, Drawn one, String masked) {
    return new Dealt(one.reading(), stratum.theme, stratum.predicted, masked);
  }

  private Stream<Stratum> strata() {
    return quality.all().values().stream()
        .flatMap(
            one ->
                Stream.of(
                    new Stratum(one.theme(), true, one.right().whole()),
                    new Stratum(one.theme(), false, one.missed().whole())))
        .sorted(comparingLong(Stratum::known));
  }

  /**
   * Keeps what somebody found.
   *
   * @param speaks whether the comment speaks of the theme
   * @throws NotFound when it is out of reach
   */
  @Transactional
  public void judge(UUID reading, Theme theme, boolean speaks, Viewer viewer) {
    reached.require(reading, viewer);
    store.put(reading, theme, speaks, viewer.staff(), Helsinki.day(clock.instant()));
  }
}
