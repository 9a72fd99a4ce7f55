package fi.kaiku.insight.comments.page;

import fi.kaiku.display.FilterField;
import fi.kaiku.insight.FilterForm;
import fi.kaiku.insight.comments.list.CommentList;
import fi.kaiku.insight.comments.list.Flag;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page of comments.
 *
 * @param sentence how many there are, and how many are new
 * @param unseen urgent ones that nobody has looked at; none where others are shown as well
 * @param waiting the sentence on urgent ones that nobody has looked at; none where there are none
 * @param notAppeared urgent ones of answers that have not appeared yet
 * @param printed the day, for paper
 */
record CommentsPage(
    Asking asking,
    List<String> sentence,
    CommentList list,
    @Nullable CommentList unseen,
    @Nullable String waiting,
    List<WaitingRow> notAppeared,
    Ways ways,
    int smallestGroup,
    String printed) {

  /**
   * What is asked, as the form shows it.
   *
   * @param more kind of visit and profession
   * @param chosen the page's own choices by parameter
   * @param open how many filters stand among those that are folded away
   */
  record Asking(
      FilterForm form,
      String days,
      String search,
      List<FilterField> more,
      Map<String, String> chosen,
      List<Chip> chips,
      int open) {}

  /** A filter that is on, and the address without it. */
  record Chip(String text, String without) {}

  /**
   * Where one can go from here.
   *
   * @param sorts an address for each order, by its word
   * @param hundred the address of the same with a hundred at a time; none where it is so already
   * @param clear the address without filters
   * @param query what the address asks, for forms that come back to it
   */
  record Ways(
      Map<String, String> sorts,
      String sorted,
      @Nullable String hundred,
      String clear,
      String query) {}

  public boolean isNarrowed() {
    return !asking.chips().isEmpty();
  }

  /** What can be chosen of one of the page's own filters. */
  public List<String> words(String filter) {
    return CommentsRequest.words(filter);
  }

  public List<String> flags() {
    return Flag.OFFERED.stream().map(Flag::word).toList();
  }

  /** Where all that is asked for is found as a file. */
  public String file(String ending) {
    return AskedComments.PATH + "." + ending + ways.query().substring(AskedComments.PATH.length());
  }
}
