package fi.kaiku.insight.comments.list;

import static fi.kaiku.figures.question.Dimension.KIND;
import static fi.kaiku.figures.question.Dimension.PROFESSION;
import static fi.kaiku.figures.question.Dimension.SERVICE;
import static fi.kaiku.figures.question.Dimension.UNIT;

import fi.kaiku.display.Labels;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.SmallUnits;
import fi.kaiku.insight.comments.list.Comment.Urgent;
import fi.kaiku.insight.comments.list.CommentRow.Place;
import fi.kaiku.insight.comments.list.CommentRow.Standing;
import fi.kaiku.insight.comments.list.CommentRow.Tag;
import fi.kaiku.insight.comments.list.CommentRow.UrgentTag;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.text.Sign;
import fi.kaiku.text.Tongue;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a comment into a reader's words. */
record CommentWords(Labels labels) {

  CommentRow row(Comment comment) {
    var written = comment.text().language();
    var isOwn = written.word().equals(labels.language().code());
    return new CommentRow(
        comment.id(),
        comment.visit().score(),
        place(comment.visit()),
        MarkedText.pieces(comment.text().masked(), marks(comment)),
        written == Tongue.OTHER ? "" : written.word(),
        isOwn ? null : labels.text("comments.written." + written.word()),
        comment.themes().stream().map(theme -> tag(theme)).toList(),
        urgent(comment),
        standing(comment));
  }

  private static Standing standing(Comment comment) {
    return new Standing(
        !comment.marks().read(),
        comment.marks().quoted(),
        comment.marks().corrected(),
        comment.text().isRead(),
        comment.text().disagrees());
  }

  private Place place(Comment.Visit visit) {
    var isPool = SmallUnits.is(visit.unit());
    return new Place(
        labels.of(UNIT, visit.unit()),
        isPool ? null : labels.of(SERVICE, visit.service()),
        labels.numbers().month(visit.month()),
        Stream.of(name(KIND, visit.kind()), name(PROFESSION, visit.profession()))
            .filter(Objects::nonNull)
            .toList(),
        isPool);
  }

  private @Nullable String name(Dimension dimension, @Nullable String value) {
    return value == null || value.equals(Dimension.UNKNOWN) ? null : labels.of(dimension, value);
  }

  private static Tag tag(Comment.Named theme) {
    return new Tag(theme.theme().word(), sign(theme.sign()));
  }

  /** The word of a sign in addresses and texts: {@code plus}. */
  private static String sign(Sign sign) {
    return sign.name().toLowerCase(Locale.ROOT);
  }

  private static List<MarkedText.Mark> marks(Comment comment) {
    var marks = new ArrayList<MarkedText.Mark>();
    for (var theme : comment.themes()) {
      theme.spans().forEach(span -> marks.add(MarkedText.of(theme.sign(), span)));
    }
    comment.text().hits().forEach(hit -> marks.add(MarkedText.hit(hit)));
    var urgent = comment.urgent();
    if (urgent != null && urgent.reason() != null) {
      marks.add(MarkedText.urgent(urgent.reason()));
    }
    return marks;
  }

  private @Nullable UrgentTag urgent(Comment comment) {
    Urgent urgent = comment.urgent();
    if (urgent == null) {
      return null;
    }
    var reason = urgent.reason();
    var seenAt = urgent.seenAt();
    return new UrgentTag(
        urgent.kind().word(),
        reason == null ? null : reason.of(comment.text().masked()),
        urgent.seenBy(),
        seenAt == null
            ? null
            : labels.numbers().moment(LocalDateTime.ofInstant(seenAt, Helsinki.ZONE)));
  }
}
