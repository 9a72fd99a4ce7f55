package fi.kaiku.insight;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A funnel as far as it may be shown: a step or reason that concerns too few has no count. A count
 * of nobody is shown as 0.
 *
 * @param encounters those that have a decision
 * @param eligible those with the decision to invite
 * @param sent messages that the operator took, or that a receipt says arrived
 * @param unknown messages of which nobody can tell whether the operator took them; not in sent
 * @param delivered messages that a receipt says arrived
 * @param answered answers by link from the same background
 * @param reasons of those not invited: how many for each reason
 */
record ShownFunnel(
    @Nullable Long encounters,
    @Nullable Long eligible,
    @Nullable Long sent,
    @Nullable Long unknown,
    @Nullable Long delivered,
    @Nullable Long answered,
    Map<String, @Nullable Long> reasons) {}
