package fi.kaiku.followup.meeting;

import fi.kaiku.followup.meeting.decision.TeamDecisionRow;
import fi.kaiku.followup.meeting.figures.FiguresView;
import fi.kaiku.insight.comments.list.CommentRow;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agenda, or the minutes of a closed meeting.
 *
 * @param path its address
 * @param before what was decided last time, and what is still open from earlier
 * @param decisions of this meeting
 */
record AgendaPage(
    String path,
    Place place,
    @Nullable End end,
    @Nullable Last last,
    List<TeamDecisionRow> before,
    FiguresView figures,
    List<Part> parts,
    List<ImprovementLine> improvements,
    List<TeamDecisionRow> decisions,
    Meeting.Notes notes,
    Colleagues colleagues) {

  /**
   * Whose meeting, and when.
   *
   * @param unit as it is called now
   * @param oid of the unit
   * @param was the name of the unit that it was planned for, when that was merged since
   */
  record Place(String unit, String oid, @Nullable String was, String day) {}

  /**
   * How it ended.
   *
   * @param gone how many comments their customers have deleted since
   */
  record End(String at, @Nullable String chair, int gone) {}

  /** The meeting before it. */
  record Last(String path, String day) {}

  /**
   * Comments of one kind.
   *
   * @param kind {@code criticism}
   * @param unread how many more the viewer has not read, so that they may be added
   */
  record Part(String kind, List<CommentRow> rows, int unread) {

    public boolean isEmpty() {
      return rows.isEmpty();
    }
  }

  /**
   * An improvement.
   *
   * @param state the word of its state, for its messages
   */
  record ImprovementLine(String path, String title, String state) {}

  /**
   * Those who may own a decision.
   *
   * @param me whoever looks, if among them
   */
  record Colleagues(List<Person> all, @Nullable UUID me) {}

  /** Somebody by name. */
  record Person(UUID id, String name) {}

  public boolean isClosed() {
    return end != null;
  }

  /** How many comments are on it. */
  public int comments() {
    return parts.stream().mapToInt(part -> part.rows().size()).sum();
  }

  /**
   * One comment on the wall.
   *
   * @param path of the agenda
   * @param at which it is, from 1; 0 before the first, when the figures are told
   * @param of how many
   * @param kind why it is on the agenda; empty before the first
   * @param figures before the first only
   */
  record Slide(
      String path,
      Place place,
      int at,
      int of,
      String kind,
      @Nullable CommentRow row,
      @Nullable FiguresView figures) {

    public @Nullable String previous() {
      return at == 0 ? null : at(at - 1);
    }

    public @Nullable String next() {
      return at == of ? null : at(at + 1);
    }

    private String at(int other) {
      return path + "/show?at=" + other;
    }
  }
}
