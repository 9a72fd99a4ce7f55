package fi.kaiku.followup.handling;

import fi.kaiku.access.Viewer;
import fi.kaiku.insight.comments.list.ReadMarks;
import fi.kaiku.insight.comments.urgent.UrgentComments;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done at an inbox, for many comments at once and without a page. */
@Service
public class InboxWork {

  private final UndoneQuery undone;
  private final Handlings handlings;
  private final ReadMarks marks;
  private final UrgentComments urgent;

  InboxWork(UndoneQuery undone, Handlings handlings, ReadMarks marks, UrgentComments urgent) {
    this.undone = undone;
    this.handlings = handlings;
    this.marks = marks;
    this.urgent = urgent;
  }

  /**
   * A comment that nobody is done with.
   *
   * @param unit that it is about; none of one that is told of several small units together
   * @param looked whether somebody has looked at it
   * @param inHand whether it is somebody's task
   * @param critical whether it criticises anything
   */
  public record Undone(
      UUID reading,
      @Nullable UUID unit,
      LocalDate appearedOn,
      boolean looked,
      boolean inHand,
      boolean critical,
      boolean urgent) {}

  /**
   * Those that have appeared since a day, of units in reach; of small units together only for
   * whoever has the whole county.
   */
  public List<Undone> undone(LocalDate since, Viewer viewer) {
    return undone.since(since, viewer.reach());
  }

  /** Looks at some, as whoever opens them does. */
  @Transactional
  public void look(List<Undone> comments, Viewer viewer) {
    comments.stream().filter(Undone::urgent).forEach(one -> urgent.see(one.reading(), viewer));
    marks.markThese(ids(comments), viewer);
  }

  /** Makes some the viewer's task. */
  public void take(List<Undone> comments, LocalDate due, Viewer viewer) {
    var me = Handlings.assignee(viewer);
    handlings.changeAll(ids(comments), before -> before.assignedTo(me, due, before.note()), viewer);
  }

  /** Nothing more is to be done about some. */
  public void finish(List<Undone> comments, DoneReason why, Viewer viewer) {
    var me = Handlings.assignee(viewer);
    handlings.changeAll(ids(comments), before -> before.done(why, me), viewer);
  }

  private static List<UUID> ids(List<Undone> comments) {
    return comments.stream().map(Undone::reading).toList();
  }
}
