package fi.kaiku.insight;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A funnel as far as it may be shown: a step or reason that concerns too few has no count. A count
 * of nobody is shown as 0.
 */
record ShownFunnel(
    @Nullable Long encounters,
    @Nullable Long eligible,
    @Nullable Long sent,
    @Nullable Long unknown,
    @Nullable Long delivered,
    @Nullable Long answered,
    Map<String, @Nullable Long> reasons) {}
