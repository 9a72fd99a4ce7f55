package fi.kaiku.followup.digest;

import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.question.Period;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.followup.WaitingWork;
import fi.kaiku.insight.Reader;
import fi.kaiku.insight.Readers;
import fi.kaiku.insight.comments.list.CommentLists;
import fi.kaiku.insight.comments.list.CommentOrder;
import fi.kaiku.insight.comments.list.Flag;
import fi.kaiku.insight.comments.list.Narrowing;
import fi.kaiku.insight.comments.list.Wanted;
import fi.kaiku.insight.comments.urgent.UrgentComments;
import fi.kaiku.platform.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Comments that somebody has not read, and urgent ones that nobody has looked at. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CommentsThatWait implements WaitingWork {

  /** Counted no further; a sentence says "over". */
  private static final int MOST = 1_001;

  private static final int WEEK = 7;

  private final CommentLists lists;
  private final UrgentComments urgent;
  private final Readers readers;

  CommentsThatWait(CommentLists lists, UrgentComments urgent, Readers readers) {
    this.lists = lists;
    this.urgent = urgent;
    this.readers = readers;
  }

  @Override
  public List<Line> of(Viewer viewer) {
    if (!viewer.may(Permission.READ_COMMENTS)) {
      return List.of();
    }
    var reader = readers.of(viewer, Language.FI);
    return List.of(
        new Line("digest.urgent", urgent.unseen(viewer), "/comments?urgent=yes"),
        new Line("digest.fresh", fresh(reader), "/inbox"));
  }

  /** Those that appeared this week and that the reader has not read. */
  private int fresh(Reader reader) {
    var year = new Period(reader.today().minusYears(1), reader.today());
    var selection = new Selection(year, Map.of(), reader.viewer().reach());
    var week =
        new Narrowing(
            "", null, null, null, null, Set.of(Flag.FRESH), reader.today().minusDays(WEEK));
    return lists.count(Wanted.by(reader, selection, week, CommentOrder.NEWEST), MOST);
  }
}
