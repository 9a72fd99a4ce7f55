package fi.kaiku.figures;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A funnel as far as it may be shown: a step that concerns too few has no count, nor has one that
 * concerns nobody; such a reason is one of the others. By what people are like it begins with the
 * messages, and counts the people who were sent one.
 *
 * @param encounters those that have a decision; told where those not asked are too
 * @param eligible those with the decision to invite; told of months that are over
 * @param sent messages that the operator took, or that a receipt says arrived
 * @param unknown messages of which nobody can tell whether the operator took them; not in sent
 * @param delivered messages that a receipt says arrived
 * @param answered answers by link from the same background
 * @param reasons of those not invited: how many for each reason that may be told, and for all
 *     others together
 */
public record ShownFunnel(
    @Nullable Long encounters,
    @Nullable Long eligible,
    @Nullable Long sent,
    @Nullable Long unknown,
    @Nullable Long delivered,
    @Nullable Long answered,
    Map<String, Long> reasons) {

  /** All reasons that are not told by themselves. */
  public static final String OTHER = "OTHER";

  /** Of few, or of nobody: nothing. */
  public static final ShownFunnel NOTHING =
      new ShownFunnel(null, null, null, null, null, null, Map.of());
}
