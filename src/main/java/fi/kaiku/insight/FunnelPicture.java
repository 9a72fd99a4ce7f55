package fi.kaiku.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The way from encounter to answer as bars, and why some were not asked. */
record FunnelPicture(List<Step> steps, List<Reason> reasons, @Nullable String unknown) {

  /**
   * One bar.
   *
   * @param count none when too few to show
   * @param share of the step before; none for the first step or beside a hidden one
   * @param width along the picture
   */
  record Step(String name, @Nullable String count, @Nullable String share, String width) {}

  /** Encounters that were not asked about, and why; no count and share when too few to show. */
  record Reason(String name, @Nullable String count, @Nullable String share) {}

  static FunnelPicture of(ShownFunnel funnel, Numbers numbers) {
    var steps = new ArrayList<Step>();
    var most = Math.max(1, Objects.requireNonNullElse(funnel.encounters(), 0L));
    @Nullable Long before = null;
    for (var step : counts(funnel)) {
      var count = step.count();
      steps.add(
          new Step(
              step.name(),
              count == null ? null : numbers.whole(count),
              count == null || before == null || before == 0
                  ? null
                  : numbers.percent(100.0 * count / before),
              Axis.percent(count == null ? 0 : Math.min(100, 100.0 * count / most))));
      before = count;
    }
    var unknown = funnel.unknown();
    return new FunnelPicture(
        List.copyOf(steps),
        reasons(funnel, numbers),
        unknown == null || unknown == 0 ? null : numbers.whole(unknown));
  }

  private record Count(String name, @Nullable Long count) {}

  private static List<Count> counts(ShownFunnel funnel) {
    return List.of(
        new Count("encounters", funnel.encounters()),
        new Count("eligible", funnel.eligible()),
        new Count("sent", funnel.sent()),
        new Count("delivered", funnel.delivered()),
        new Count("answered", funnel.answered()));
  }

  /** The most common first, those of too few last. */
  private static List<Reason> reasons(ShownFunnel funnel, Numbers numbers) {
    var counts = new ArrayList<Count>();
    funnel.reasons().forEach((name, count) -> counts.add(new Count(name, count)));
    counts.sort(
        Comparator.comparing(Count::count, Comparator.nullsLast(Comparator.<Long>reverseOrder()))
            .thenComparing(Count::name));
    return counts.stream().map(count -> reason(count, funnel.encounters(), numbers)).toList();
  }

  private static Reason reason(Count reason, @Nullable Long encounters, Numbers numbers) {
    var count = reason.count();
    var share =
        count == null || encounters == null || encounters == 0
            ? null
            : numbers.percent(100.0 * count / encounters);
    return new Reason(reason.name(), count == null ? null : numbers.whole(count), share);
  }
}
