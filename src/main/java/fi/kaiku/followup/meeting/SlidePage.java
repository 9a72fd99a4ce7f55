package fi.kaiku.followup.meeting;

import fi.kaiku.followup.meeting.figures.FiguresView;
import fi.kaiku.insight.comments.list.CommentRow;
import org.jspecify.annotations.Nullable;

/**
 * One comment on the wall.
 *
 * @param path of the agenda
 * @param at which it is, from 1; 0 before the first, when the figures are told
 * @param of how many
 * @param kind why it is on the agenda; empty before the first
 */
record SlidePage(
    String path,
    AgendaPage.Place place,
    int at,
    int of,
    String kind,
    @Nullable CommentRow row,
    FiguresView figures) {

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
