package fi.kaiku.figures;

import fi.kaiku.statistics.Rate;

/**
 * Funnels by up to two dimensions.
 *
 * @param steps each as far as it may be told; one of few, or of nobody, has no count
 */
public record FunnelTable(GroupTable<ShownFunnel> steps) {

  /** Who answered of those a message was sent to; hidden when either are too few. */
  public GroupTable<Rate> responseRate() {
    return steps.map(
        funnel ->
            funnel.sent() == null || funnel.answered() == null
                ? null
                : responseRate(funnel.sent(), funnel.answered()));
  }

  /** The messages sent, as far as that may be told. */
  public GroupTable<Long> messages() {
    return steps.map(ShownFunnel::sent);
  }

  /**
   * Answers of those a message was sent to. An answer proves that its message arrived, so messages
   * of unknown outcome can never make it more than all.
   */
  public static Rate responseRate(long sent, long answered) {
    return new Rate(answered, Math.max(sent, answered));
  }
}
