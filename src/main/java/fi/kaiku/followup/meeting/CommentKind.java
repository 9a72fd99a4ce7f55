package fi.kaiku.followup.meeting;

import fi.kaiku.insight.comments.list.Flag;
import fi.kaiku.insight.comments.list.Narrowing;
import fi.kaiku.insight.comments.list.ScoreGroup;
import fi.kaiku.text.Sign;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Why a comment is on an agenda, in the order in which they are gone through. */
enum CommentKind {
  URGENT(10, new Narrowing("", null, null, null, null, Set.of(Flag.URGENT), null)),
  CRITICISM(6, new Narrowing("", null, null, null, Sign.MINUS, Set.of(), null)),
  /** By somebody, from the list or the inbox. */
  CHOSEN(0, Narrowing.NONE),
  THANKS(4, new Narrowing("", ScoreGroup.PROMOTERS, null, null, Sign.PLUS, Set.of(), null));

  private final int most;

  @SuppressWarnings("ImmutableEnumChecker") // a record of values
  private final Narrowing narrowing;

  CommentKind(int most, Narrowing narrowing) {
    this.most = most;
    this.narrowing = narrowing;
  }

  /** So many are put on an agenda at once. */
  int most() {
    return most;
  }

  Narrowing narrowing() {
    return narrowing;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Those that an agenda finds by itself. */
  static List<CommentKind> found() {
    return Stream.of(values()).filter(kind -> kind.most > 0).toList();
  }

  static Optional<CommentKind> of(String word) {
    return found().stream().filter(kind -> kind.word().equals(word)).findFirst();
  }
}
