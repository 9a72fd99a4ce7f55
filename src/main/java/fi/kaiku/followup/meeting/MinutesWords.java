package fi.kaiku.followup.meeting;

import fi.kaiku.display.GroupRow.Share;
import fi.kaiku.display.Labels;
import fi.kaiku.followup.Minutes;
import fi.kaiku.followup.meeting.decision.TeamDecisionRow;
import fi.kaiku.followup.meeting.figures.FiguresView;
import fi.kaiku.followup.meeting.figures.FiguresView.ThemeTold;
import fi.kaiku.insight.comments.list.CommentRow;
import fi.kaiku.insight.comments.list.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts the minutes of a closed meeting into words for paper. The words of comments are those that
 * are there at this moment.
 */
record MinutesWords(AgendaPage page, Labels labels) {

  Minutes minutes() {
    return new Minutes(
        opening(),
        figures(),
        page.figures().chart(),
        themes(),
        rows().map(this::shown).toList(),
        page.end() == null ? 0 : page.end().gone(),
        matters(),
        page.improvements().stream()
            .map(one -> new Minutes.Open(one.title(), text("improvement.state." + one.state())))
            .toList(),
        page.decisions().stream()
            .map(one -> new Minutes.Decision(one.decided(), one.owner(), one.due()))
            .toList(),
        page.notes().text().lines().filter(line -> !line.isBlank()).toList());
  }

  private Minutes.Opening opening() {
    var end = page.end();
    var last = page.last();
    return new Minutes.Opening(
        text("meeting.title", page.place().day()),
        List.of(page.place().unit()),
        end == null ? null : end.chair(),
        last == null ? null : last.day(),
        sentence());
  }

  private String sentence() {
    var told = page.figures();
    var score = told.score();
    return text("meeting.figures.months", told.months())
        + " "
        + (score == null
            ? text("insight.sentence.few", told.smallest())
            : text("insight.sentence.nps", score.value(), score.interval()));
  }

  private List<Minutes.Figure> figures() {
    var figures = new ArrayList<Minutes.Figure>();
    var told = page.figures();
    var score = told.score();
    if (score != null) {
      figures.add(
          new Minutes.Figure(
              text("insight.figure.nps"),
              score.value(),
              score.interval(),
              score.before(),
              signal(told)));
      figures.add(
          new Minutes.Figure(text("insight.figure.answers"), score.answers(), null, null, null));
    }
    var rate = told.rate();
    if (rate != null) {
      figures.add(
          new Minutes.Figure(
              text("insight.figure.rate"), rate.value(), rate.interval(), null, null));
    }
    return figures;
  }

  private static @Nullable String signal(FiguresView told) {
    return told.signals().isEmpty() ? null : told.signals().getFirst().text();
  }

  private List<String> themes() {
    var told = page.figures();
    var moved =
        told.moved().stream()
            .map(
                one ->
                    text(
                        "themes.change." + one.side() + "." + one.direction(),
                        text("theme." + one.theme()),
                        one.before(),
                        one.now()));
    return Stream.of(
            moved,
            most("meeting.themes.criticism", told.criticised()),
            most("meeting.themes.praise", told.praised()))
        .flatMap(sentences -> sentences)
        .toList();
  }

  private Stream<String> most(String side, List<ThemeTold> themes) {
    return themes.isEmpty()
        ? Stream.of()
        : Stream.of(
            text(side)
                + ": "
                + themes.stream()
                    .map(one -> text("theme." + one.theme()) + " " + of(one.share()))
                    .collect(Collectors.joining("; "))
                + ".");
  }

  private String of(Share share) {
    return text(
        "meeting.themes.share", share.part(), share.whole(), share.value(), share.interval());
  }

  private Stream<CommentRow> rows() {
    return page.parts().stream().flatMap(part -> part.rows().stream());
  }

  private Minutes.Shown shown(CommentRow row) {
    var month = row.place().month();
    return new Minutes.Shown(
        row.score() == null ? month : row.score() + " · " + month,
        row.pieces().stream().map(Piece::text).collect(Collectors.joining()),
        row.lang());
  }

  /** What was agreed before and what became of it, and who has looked at what was urgent. */
  private List<String> matters() {
    var agreed = page.before().stream().map(this::agreed);
    var urgent = rows().filter(row -> row.urgent() != null).map(this::urgent);
    return Stream.concat(agreed, urgent).toList();
  }

  private String agreed(TeamDecisionRow row) {
    return text("meeting.minutes.agreed", row.decided(), text("meeting.state." + row.state()));
  }

  private String urgent(CommentRow row) {
    var urgent = row.urgent();
    if (urgent == null || urgent.seenBy() == null || urgent.seenAt() == null) {
      return text("meeting.urgent.unseen");
    }
    return text("comments.urgent." + urgent.kind())
        + ". "
        + text("comments.urgent.seen.by", urgent.seenBy(), urgent.seenAt())
        + ".";
  }

  private String text(String key, Object... arguments) {
    return labels.text(key, arguments);
  }
}
