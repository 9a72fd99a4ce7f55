package fi.kaiku.insight.comments.list;

import fi.kaiku.figures.question.Dimension;
import fi.kaiku.insight.Reader;
import fi.kaiku.platform.sheet.Sheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * A list of comments as a file, with what was read of each. Its columns keep their names in every
 * language. It is read some rows at a time, so that a file of any length needs little memory and
 * holds no transaction open.
 */
@Component
public class CommentsSheet {

  private static final int AT_ONCE = 500;

  private static final List<String> HEADING =
      List.of(
          "month",
          "service",
          "unit",
          "unit_name",
          "kind",
          "profession",
          "score",
          "language",
          "comment",
          "read",
          "themes",
          "urgent",
          "score_and_text_disagree",
          "corrected",
          "quoted");

  private final CommentsQuery query;
  private final ApplicationEventPublisher events;

  CommentsSheet(CommentsQuery query, ApplicationEventPublisher events) {
    this.query = query;
    this.events = events;
  }

  /** Leaves a line in the audit log, before anything leaves. */
  public void announce(Wanted wanted, Reader reader, String name) {
    events.publishEvent(
        CommentsRead.of(wanted, new CommentLists.Reading(reader, name, "", null, AT_ONCE)));
  }

  public void write(Wanted wanted, Reader reader, Sheet sheet) throws IOException {
    sheet.row(HEADING);
    @Nullable Cursor after = null;
    List<Comment> some;
    do {
      some = query.list(wanted, after, AT_ONCE);
      for (var one : some) {
        sheet.row(row(one, reader));
        after = one.cursor();
      }
    } while (some.size() == AT_ONCE);
  }

  private static List<@Nullable Object> row(Comment one, Reader reader) {
    var visit = one.visit();
    var words = reader.vocabulary();
    var row = new ArrayList<@Nullable Object>();
    row.add(visit.month().toString());
    row.add(
        visit.service().equals(Dimension.NOT_TOLD)
            ? null
            : words.wordOf(Dimension.SERVICE, visit.service()));
    row.add(words.wordOf(Dimension.UNIT, visit.unit()));
    row.add(reader.labels().of(Dimension.UNIT, visit.unit()));
    row.add(visit.kind());
    row.add(visit.profession());
    row.add(visit.score());
    row.add(one.text().language().word());
    row.add(one.text().masked());
    row.add(one.text().isRead());
    row.add(themes(one));
    row.add(one.urgent() == null ? null : one.urgent().kind().word());
    row.add(one.text().disagrees());
    row.add(one.marks().corrected());
    row.add(one.marks().quoted());
    return row;
  }

  /** {@code waiting:- listening:+}. */
  private static String themes(Comment one) {
    return one.themes().stream()
        .map(named -> named.theme().word() + ":" + named.sign().word())
        .collect(Collectors.joining(" "));
  }
}
