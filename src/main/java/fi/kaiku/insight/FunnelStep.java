package fi.kaiku.insight;

import fi.kaiku.figures.GroupTable;
import fi.kaiku.figures.ShownFunnel;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The steps from encounter to answer, in their order. */
public enum FunnelStep {
  ENCOUNTERS,
  ELIGIBLE,
  SENT,
  DELIVERED,
  ANSWERED;

  /** As in the messages: {@code sent}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** None when it may not be told. */
  public @Nullable Long of(@Nullable ShownFunnel funnel) {
    if (funnel == null) {
      return null;
    }
    return switch (this) {
      case ENCOUNTERS -> funnel.encounters();
      case ELIGIBLE -> funnel.eligible();
      case SENT -> funnel.sent();
      case DELIVERED -> funnel.delivered();
      case ANSWERED -> funnel.answered();
    };
  }

  /** The steps of a table; where no row tells of visits it begins with the messages. */
  public static List<FunnelStep> in(GroupTable<ShownFunnel> table) {
    return from(step -> table.rows().stream().anyMatch(row -> step.of(row.figure()) != null));
  }

  static List<FunnelStep> in(ShownFunnel funnel) {
    return from(step -> step.of(funnel) != null);
  }

  private static List<FunnelStep> from(Predicate<FunnelStep> isTold) {
    return Stream.of(values())
        .filter(step -> step.compareTo(SENT) >= 0 || isTold.test(step))
        .toList();
  }
}
