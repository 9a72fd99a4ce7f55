package fi.kaiku.insight;

import fi.kaiku.figures.GroupTable;
import fi.kaiku.figures.ShownFunnel;
import java.util.List;
import java.util.Locale;
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

  /** The steps of a table; where no row tells of encounters it begins with the messages. */
  public static List<FunnelStep> in(GroupTable<ShownFunnel> table) {
    return from(table.rows().stream().anyMatch(row -> ENCOUNTERS.of(row.figure()) != null));
  }

  static List<FunnelStep> in(ShownFunnel funnel) {
    return from(funnel.encounters() != null);
  }

  private static List<FunnelStep> from(boolean encounters) {
    return encounters ? List.of(values()) : List.of(SENT, DELIVERED, ANSWERED);
  }
}
