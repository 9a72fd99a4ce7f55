package fi.kaiku.followup.inbox;

import fi.kaiku.insight.FilterForm;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The page of an inbox.
 *
 * @param counted how many there are
 * @param tasks what is in hand, each with the address that shows it
 * @param alone scores that came without words
 * @param list what is shown
 */
record InboxPage(
    Filters filters,
    Counted counted,
    List<Way> tasks,
    @Nullable Way alone,
    InboxList list,
    Beside beside) {

  /**
   * What is asked, as the form shows it.
   *
   * @param state the word of the states that are shown
   * @param clear the address without filters; none where there are none
   */
  record Filters(
      FilterForm form,
      String days,
      String state,
      boolean mine,
      boolean overdue,
      String kind,
      @Nullable String clear) {

    public List<String> states() {
      return StateChoice.words();
    }

    /** How many filters stand among those that are folded away. */
    public long open() {
      return form.places().stream().filter(place -> !place.chosen().isEmpty()).count()
          + (state.equals(StateChoice.OPEN.word()) ? 0 : 1)
          + (mine ? 1 : 0)
          + (overdue ? 1 : 0);
    }
  }

  /**
   * How many comments there are.
   *
   * @param sentences how many wait, and how many are new to the reader
   */
  record Counted(List<String> sentences, List<Tab> tabs) {}

  /**
   * Comments of one kind.
   *
   * @param kind its word; {@code any} for all
   * @param count how many, in words; none when there are too many to count
   */
  record Tab(String kind, String address, @Nullable String count, boolean here) {}

  /** A text that leads somewhere. */
  record Way(String text, String address) {}

  /**
   * Some of what is in the inbox.
   *
   * @param here the address of the page that shows it, to come back to
   * @param next the word of the cursor at which it goes on; none at the end
   */
  record InboxList(List<InboxRow> rows, String here, @Nullable String next) {

    public boolean isEmpty() {
      return rows.isEmpty();
    }
  }

  /**
   * What is told beside.
   *
   * @param marked what has just been marked as read
   * @param changed a comment whose handling has just been changed
   * @param handover the sentence on tasks of people who are gone
   * @param county whether the reader may see how long all the county's feedback waits
   */
  record Beside(
      @Nullable Marked marked,
      @Nullable ChangedRow changed,
      @Nullable String handover,
      boolean county) {}

  /** How many were marked as read, and when in milliseconds. */
  record Marked(int count, long at) {}

  /** What has just been changed, and can be undone. */
  record ChangedRow(UUID id, HandlingView now) {}

  public boolean isUnread() {
    return list.rows().stream().anyMatch(row -> row.comment().standing().unread());
  }
}
