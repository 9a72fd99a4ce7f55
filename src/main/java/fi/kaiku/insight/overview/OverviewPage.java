package fi.kaiku.insight.overview;

import fi.kaiku.insight.Breakdown;
import fi.kaiku.insight.FilterForm;
import fi.kaiku.insight.FunnelView;
import fi.kaiku.insight.Headline;
import fi.kaiku.insight.comments.list.CommentList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the overview shows.
 *
 * @param days the period in words
 * @param place the unit or service in words; none for the whole county or all of one's units
 * @param doors where the viewer may go to get figures going: {@code units}, {@code encounters}
 * @param themes what is praised and criticised most, in a sentence; none when too few say so
 * @param mix by which channels answers came, in a sentence; none when there is one
 * @param comments none when the viewer may not read them
 */
record OverviewPage(
    FilterForm form,
    String days,
    @Nullable String place,
    List<String> doors,
    int smallestGroup,
    Headline headline,
    @Nullable String themes,
    @Nullable String mix,
    FunnelView funnel,
    Noteworthy outlook,
    MonthChart months,
    List<Breakdown> breakdowns,
    @Nullable CommentList comments) {}
