package fi.kaiku.insight;

import fi.kaiku.display.Axis;
import fi.kaiku.display.Numbers;
import fi.kaiku.figures.ShownFunnel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The way from encounter to answer as bars, and why some were not asked.
 *
 * @param steps from the messages on where encounters may not be told
 * @param reasons one by one; empty where they are told together only
 * @param others all reasons together; none where they are told one by one, or not at all
 */
public record FunnelView(
    List<Step> steps, List<Reason> reasons, @Nullable Reason others, @Nullable String unknown) {

  /**
   * One bar.
   *
   * @param count none when too few to show
   * @param share of the step before; none for the first step or beside a hidden one
   * @param width along the picture
   */
  record Step(String name, @Nullable String count, @Nullable String share, String width) {}

  /** Encounters that were not asked about, and why. */
  record Reason(String name, String count, String share) {}

  /** Without counts when the whole is too few to show. */
  public static FunnelView of(@Nullable ShownFunnel counted, Numbers numbers) {
    var funnel = counted == null ? ShownFunnel.NOTHING : counted;
    var steps = new ArrayList<Step>();
    var shown = FunnelStep.in(funnel);
    var most = Math.max(1, Objects.requireNonNullElse(shown.getFirst().of(funnel), 0L));
    @Nullable Long before = null;
    for (var step : shown) {
      var count = step.of(funnel);
      steps.add(
          new Step(
              step.word(),
              count == null ? null : numbers.whole(count),
              count == null || before == null ? null : numbers.percent(100.0 * count / before),
              Axis.percent(count == null ? 0 : Math.min(100, 100.0 * count / most))));
      before = count;
    }
    var unknown = funnel.unknown();
    var reasons = reasons(funnel, numbers);
    var together = reasons.size() == 1 && reasons.getFirst().name.equals(ShownFunnel.OTHER);
    return new FunnelView(
        List.copyOf(steps),
        together ? List.of() : reasons,
        together ? reasons.getFirst() : null,
        unknown == null ? null : numbers.whole(unknown));
  }

  /** Whether encounters are told, and so those who were not asked. */
  public boolean tellsEncounters() {
    return steps.stream().anyMatch(step -> step.name.equals(FunnelStep.ENCOUNTERS.word()));
  }

  /** The most common first, all others together last. */
  private static List<Reason> reasons(ShownFunnel funnel, Numbers numbers) {
    var met = Math.max(1, Objects.requireNonNullElse(funnel.encounters(), 0L));
    return funnel.reasons().entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<String, Long>, Boolean>comparing(
                    reason -> reason.getKey().equals(ShownFunnel.OTHER))
                .thenComparing(Map.Entry::getValue, Comparator.reverseOrder())
                .thenComparing(Map.Entry::getKey))
        .map(
            reason ->
                new Reason(
                    reason.getKey(),
                    numbers.whole(reason.getValue()),
                    numbers.percent(100.0 * reason.getValue() / met)))
        .toList();
  }
}
