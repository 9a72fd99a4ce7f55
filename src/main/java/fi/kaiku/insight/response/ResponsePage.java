package fi.kaiku.insight.response;

import fi.kaiku.display.FilterField;
import fi.kaiku.display.GroupRow.Share;
import fi.kaiku.insight.FilterForm;
import fi.kaiku.insight.FunnelView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who was asked, who answered, and who is not heard.
 *
 * @param filters the page's own, beside those of every page
 * @param days the period in words
 * @param about the filters in words
 * @param rate none when nobody was asked or too few to show
 * @param groups on which day the groups of the newest months come
 * @param heard asked against answered
 */
record ResponsePage(
    FilterForm form,
    List<FilterField> filters,
    String days,
    List<String> about,
    int smallestGroup,
    boolean empty,
    @Nullable Share rate,
    FunnelView funnel,
    List<String> groups,
    List<HeardTable> heard,
    List<StepsTable> steps) {

  /** Whether the groups of any month have been counted. */
  public boolean hears() {
    return heard.stream().anyMatch(HeardTable::isTold);
  }

  /** Whether any group clearly answers less than the others. */
  public boolean unheard() {
    return heard.stream().anyMatch(table -> !table.unheard().isEmpty());
  }
}
