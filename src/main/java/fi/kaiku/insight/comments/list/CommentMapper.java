package fi.kaiku.insight.comments.list;

import fi.kaiku.figures.question.Successors;
import fi.kaiku.insight.comments.list.Comment.Marks;
import fi.kaiku.insight.comments.list.Comment.Named;
import fi.kaiku.insight.comments.list.Comment.Text;
import fi.kaiku.insight.comments.list.Comment.Urgent;
import fi.kaiku.insight.comments.list.Comment.Visit;
import fi.kaiku.text.Sign;
import fi.kaiku.text.Span;
import fi.kaiku.text.Theme;
import fi.kaiku.text.Tongue;
import fi.kaiku.text.Urgency.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Makes a comment of its row. */
record CommentMapper(Successors successors, CommentOrder order) implements RowMapper<Comment> {

  @Override
  public Comment mapRow(ResultSet row, int number) throws SQLException {
    return new Comment(
        row.getObject("id", UUID.class),
        visit(row),
        text(row),
        themes(strings(row, "themes"), strings(row, "spans")),
        new Marks(row.getBoolean("marked"), row.getBoolean("quoted"), row.getBoolean("corrected")),
        urgent(row),
        rank(row));
  }

  private Visit visit(ResultSet row) throws SQLException {
    return new Visit(
        row.getObject("score", Integer.class),
        successors.successor(row.getString("place")),
        row.getString("service"),
        row.getString("kind"),
        row.getString("profession"),
        YearMonth.from(row.getObject("visit_month", LocalDate.class)),
        row.getObject("appeared_on", LocalDate.class));
  }

  private static Text text(ResultSet row) throws SQLException {
    var masked = row.getString("masked");
    return new Text(
        masked,
        Tongue.valueOf(row.getString("language").toUpperCase(Locale.ROOT)),
        Hits.in(masked, row.getString("hits")),
        row.getBoolean("is_read"),
        row.getBoolean("disagrees"));
  }

  /** Those in force, {@code waiting-}, with the words that the machine saw them in. */
  private static List<Named> themes(List<String> inForce, List<String> spans) {
    var places = new HashMap<String, List<Span>>();
    for (var span : spans) {
      var parts = span.split(" ", -1);
      places
          .computeIfAbsent(parts[0] + parts[1], _ -> new ArrayList<>())
          .add(new Span(Integer.parseInt(parts[2]), Integer.parseInt(parts[3])));
    }
    return inForce.stream().map(word -> named(word, places)).toList();
  }

  private static Named named(String word, Map<String, List<Span>> places) {
    var sign = word.length() - 1;
    return new Named(
        Theme.of(word.substring(0, sign)),
        Sign.of(word.substring(sign)),
        places.getOrDefault(word, List.of()));
  }

  private static @Nullable Urgent urgent(ResultSet row) throws SQLException {
    var kind = Kind.of(row.getString("urgent"));
    if (kind == Kind.NONE) {
      return null;
    }
    var from = row.getObject("urgency_from", Integer.class);
    var to = row.getObject("urgency_to", Integer.class);
    var isAsRead = kind == Kind.of(row.getString("urgency"));
    var seenAt = row.getObject("seen_at", OffsetDateTime.class);
    return new Urgent(
        kind,
        isAsRead && from != null && to != null ? new Span(from, to) : null,
        row.getString("seen_by"),
        seenAt == null ? null : seenAt.toInstant());
  }

  private int rank(ResultSet row) throws SQLException {
    return switch (order) {
      case NEWEST -> 0;
      case LOWEST -> row.getInt("score");
      case LONGEST -> row.getInt("length");
    };
  }

  private static List<String> strings(ResultSet row, String column) throws SQLException {
    return Stream.of((Object[]) row.getArray(column).getArray()).map(String::valueOf).toList();
  }
}
