package fi.kaiku.insight.comments.page;

import static fi.kaiku.figures.question.Dimension.KIND;
import static fi.kaiku.figures.question.Dimension.PROFESSION;
import static fi.kaiku.insight.SoughtWords.SEALED;
import static fi.kaiku.insight.SoughtWords.TYPED;

import fi.kaiku.insight.FilterRequest;
import fi.kaiku.insight.Reader;
import fi.kaiku.insight.comments.list.CommentOrder;
import fi.kaiku.insight.comments.list.Flag;
import fi.kaiku.insight.comments.list.ScoreGroup;
import fi.kaiku.text.Sign;
import fi.kaiku.text.Theme;
import fi.kaiku.text.Tongue;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads which comments somebody wants to see. What cannot be read is said above the usual page, as
 * on pages of figures; only the words of a search may be anything.
 */
final class CommentsRequest {

  static final String AFTER = "after";
  static final String SORT = "sort";
  static final String SHOW = "show";
  static final String SCORE = "score";
  static final String WRITTEN = "written";
  static final String THEME = "theme";
  static final String SIGN = "sign";
  static final String ANY = "any";
  static final String YES = "yes";

  /** What a form sends that is no filter, or not as it was typed. */
  static final List<String> OF_THE_FORM = List.of(TYPED, SEALED, "_csrf");

  private static final String NO = "no";
  private static final List<String> SIZES = List.of("25", "100");

  /** What the address of the page may say beside; it is about the page and not about comments. */
  private static final List<String> BESIDE = List.of(TYPED, SEALED, AFTER, "marked", "at", "saved");

  private final Map<String, List<String>> parameters;
  private final FilterRequest filters;

  CommentsRequest(Map<String, List<String>> parameters, Reader reader) {
    this.parameters = parameters;
    var request =
        new FilterRequest(withoutBeside(parameters), reader)
            .filteredBy(KIND, PROFESSION)
            .offering(SORT, CommentOrder.words())
            .offering(SHOW, SIZES);
    for (var name : List.of(SCORE, WRITTEN, THEME, SIGN)) {
      request = request.offering(name, orAny(words(name).stream()));
    }
    for (var flag : Flag.OFFERED) {
      request = request.offering(flag.word(), List.of(NO, YES));
    }
    this.filters = request;
  }

  FilterRequest filters() {
    return filters;
  }

  String after() {
    return first(AFTER);
  }

  /** What one of the page's own filters may be. */
  static List<String> words(String filter) {
    return switch (filter) {
      case SCORE -> ScoreGroup.words();
      case WRITTEN -> Stream.of(Tongue.values()).map(Tongue::word).toList();
      case THEME -> Stream.of(Theme.values()).map(Theme::word).toList();
      case SIGN -> Stream.of(Sign.values()).map(CommentsRequest::word).toList();
      default -> throw new IllegalArgumentException("no filter " + filter);
    };
  }

  /** The word of a sign: {@code plus}. */
  static String word(Sign sign) {
    return sign.name().toLowerCase(Locale.ROOT);
  }

  private String first(String parameter) {
    return parameters.getOrDefault(parameter, List.of()).stream().findFirst().orElse("");
  }

  private static List<String> orAny(Stream<String> words) {
    return Stream.concat(Stream.of(ANY), words).toList();
  }

  /** {@code ?urgent} alone means yes. */
  private static Map<String, List<String>> withoutBeside(Map<String, List<String>> sent) {
    var rest = new HashMap<>(sent);
    BESIDE.forEach(rest::remove);
    for (var flag : Flag.OFFERED) {
      rest.computeIfPresent(flag.word(), (_, words) -> isAlone(words) ? List.of(YES) : words);
    }
    return rest;
  }

  private static boolean isAlone(List<String> words) {
    return words.stream().noneMatch(word -> word != null && !word.isEmpty());
  }
}
