package fi.kaiku.insight.comments.page;

import static fi.kaiku.insight.comments.page.CommentsRequest.ANY;
import static fi.kaiku.insight.comments.page.CommentsRequest.SCORE;
import static fi.kaiku.insight.comments.page.CommentsRequest.SHOW;
import static fi.kaiku.insight.comments.page.CommentsRequest.SIGN;
import static fi.kaiku.insight.comments.page.CommentsRequest.SORT;
import static fi.kaiku.insight.comments.page.CommentsRequest.THEME;
import static fi.kaiku.insight.comments.page.CommentsRequest.WRITTEN;
import static fi.kaiku.insight.comments.page.CommentsRequest.YES;

import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.figures.question.Vocabulary;
import fi.kaiku.insight.Address;
import fi.kaiku.insight.FilterRequest;
import fi.kaiku.insight.SoughtWords;
import fi.kaiku.insight.comments.list.CommentOrder;
import fi.kaiku.insight.comments.list.Flag;
import fi.kaiku.insight.comments.list.Narrowing;
import fi.kaiku.insight.comments.list.ScoreGroup;
import fi.kaiku.text.Sign;
import fi.kaiku.text.Theme;
import fi.kaiku.text.Tongue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks of comments.
 *
 * @param sought words that the comments have
 */
record AskedComments(FilterRequest.Asked asked, SoughtWords.Sought sought) {

  static final String PATH = "/comments";

  private static final List<String> CHOICES = List.of(SCORE, THEME, SIGN, WRITTEN);

  /** Words as they were typed; empty for none. */
  String search() {
    return sought.words();
  }

  Selection selection() {
    return asked.selection().withoutChannel();
  }

  CommentOrder order() {
    return CommentOrder.of(choice(SORT));
  }

  /** So many at a time. */
  int most() {
    return Integer.parseInt(choice(SHOW));
  }

  /**
   * What comments are narrowed by.
   *
   * @param since from which day on they are fresh; none for somebody's first visit
   */
  Narrowing narrowing(@Nullable LocalDate since) {
    return new Narrowing(
        search(),
        chosen(SCORE) ? ScoreGroup.valueOf(upper(SCORE)) : null,
        chosen(WRITTEN) ? Tongue.valueOf(upper(WRITTEN)) : null,
        chosen(THEME) ? Theme.of(choice(THEME)) : null,
        chosen(SIGN) ? Sign.valueOf(upper(SIGN)) : null,
        flags().filter(flag -> flag != Flag.FRESH || since != null).collect(Collectors.toSet()),
        since);
  }

  boolean is(Flag flag) {
    return choice(flag.word()).equals(YES);
  }

  Stream<Flag> flags() {
    return Flag.OFFERED.stream().filter(this::is);
  }

  /** What is chosen beyond the visits and the words, by parameter. */
  Map<String, String> choices() {
    var choices = new LinkedHashMap<String, String>();
    CHOICES.stream().filter(this::chosen).forEach(name -> choices.put(name, choice(name)));
    flags().forEach(flag -> choices.put(flag.word(), YES));
    return choices;
  }

  /** Whether anything is asked that a list without filters would not answer. */
  boolean isNarrowed() {
    return !search().isEmpty() || !choices().isEmpty() || !selection().only().isEmpty();
  }

  /** The address of the same list from its beginning. */
  Address address(Vocabulary vocabulary) {
    var address = visits(vocabulary);
    for (var choice : choices().entrySet()) {
      address = address.with(choice.getKey(), choice.getValue());
    }
    if (!search().isEmpty()) {
      address = address.with(SoughtWords.SEALED, sought.sealed());
    }
    if (order() != CommentOrder.NEWEST) {
      address = address.with(SORT, order().word());
    }
    return most() == 25 ? address : address.with(SHOW, choice(SHOW));
  }

  private Address visits(Vocabulary vocabulary) {
    return Address.of(PATH)
        .during(asked.choice(), asked.selection().period())
        .only(only(asked.selection()), vocabulary);
  }

  private static Map<Dimension, List<String>> only(Selection selection) {
    return selection.withoutChannel().only();
  }

  private boolean chosen(String name) {
    return !choice(name).equals(ANY);
  }

  private String upper(String name) {
    return choice(name).toUpperCase(Locale.ROOT);
  }

  private String choice(String name) {
    return asked.chosen().getOrDefault(name, ANY);
  }
}
