package fi.kaiku.figures.question;

import fi.kaiku.access.Reach;
import fi.kaiku.figures.question.Dimension.Kind;
import fi.kaiku.figures.question.PeriodReader.InTheMiddle;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads a question from the parameters of a request, and says everything that is wrong with them at
 * once. A parameter nobody knows is a fault too: a misspelled filter must not widen the answer.
 */
public final class QuestionReader {

  private static final int LISTED = 30;
  private static final int ECHOED = 40;

  private final Map<String, List<String>> parameters;
  private final Vocabulary vocabulary;
  private final InTheMiddle inTheMiddle;
  private final List<Fault> faults;

  /** Of a page: days in the middle of a month are taken for all of it, which the question says. */
  public QuestionReader(Map<String, List<String>> parameters, Vocabulary vocabulary) {
    this(parameters, vocabulary, InTheMiddle.WIDEN, new ArrayList<>());
  }

  private QuestionReader(
      Map<String, List<String>> parameters,
      Vocabulary vocabulary,
      InTheMiddle inTheMiddle,
      List<Fault> faults) {
    this.parameters = parameters;
    this.vocabulary = vocabulary;
    this.inTheMiddle = inTheMiddle;
    this.faults = faults;
  }

  /** The same request of another system, which is told which days would do. */
  public QuestionReader refusingToWiden() {
    return new QuestionReader(parameters, vocabulary, InTheMiddle.REFUSE, faults);
  }

  /** The same request, about questions that this measure can be asked of. */
  public QuestionReader about(Measure measure) {
    return measure
        .rated()
        .map(kind -> new QuestionReader(parameters, vocabulary.rating(kind), inTheMiddle, faults))
        .orElse(this);
  }

  /**
   * Reads the whole question.
   *
   * @param usual the period when the parameters name none
   * @param allowed the dimensions that this measure can be cut by
   * @param others parameters that are allowed and read elsewhere
   * @throws BadInput naming each parameter that is wrong and what it may be
   */
  public Question read(Reach reach, Period usual, List<Dimension> allowed, String... others) {
    refuseUnknown(allowed, List.of(others));
    var by = by(allowed);
    var read = new PeriodReader(parameters, inTheMiddle, faults).read(usual, by);
    var only = filters(allowed);
    for (var dimension : List.of(Dimension.QUESTION, Dimension.THEME)) {
      if (allowed.contains(dimension)) {
        tellApart(dimension, by);
      }
    }
    refuseWhatIsNotCounted(by, only);
    if (!faults.isEmpty()) {
      throw new BadInput(faults);
    }
    return new Question(by, new Selection(read.period(), only, reach), read.widened());
  }

  /** Weeks go with no other time; of ages and languages there are answers by link, by month. */
  private void refuseWhatIsNotCounted(List<Dimension> by, Map<Dimension, List<String>> only) {
    if (by.contains(Dimension.WEEK) && by.stream().filter(d -> d.is(Kind.TIME)).count() > 1) {
      faults.add(Fault.of("by", "figures.fault.week"));
    }
    if (Stream.concat(by.stream(), only.keySet().stream())
        .noneMatch(Dimension.PERSONAL::contains)) {
      return;
    }
    for (var dimension : List.of(Dimension.WEEK, Dimension.VERSION, Dimension.CHANNEL)) {
      if (by.contains(dimension)) {
        faults.add(Fault.of("by", "figures.fault.groups", dimension.word()));
      }
      var invited = dimension == Dimension.CHANNEL ? Question.INVITED : List.<String>of();
      if (!invited.containsAll(only.getOrDefault(dimension, List.of()))) {
        faults.add(Fault.of(dimension.word(), "figures.fault.groups", dimension.word()));
      }
    }
  }

  /** Different questions or themes are never added up: one of them, or a row for each. */
  private void tellApart(Dimension dimension, List<Dimension> by) {
    if (by.contains(dimension) || words(dimension.word()).size() == 1) {
      return;
    }
    if (by.size() < Question.MOST_DIMENSIONS) {
      by.add(dimension);
    } else {
      var codes = String.join(", ", vocabulary.words(dimension));
      faults.add(Fault.of(dimension.word(), "figures.fault." + dimension.word(), codes));
    }
  }

  /** One of these words; the first when the parameter is missing. */
  public String choice(String parameter, List<String> words) {
    var given = words(parameter);
    if (given.isEmpty()) {
      return words.getFirst();
    }
    if (given.size() > 1 || !words.contains(given.getFirst())) {
      faults.add(notAmong(parameter, String.join(",", given), words));
    }
    return given.getFirst();
  }

  private void refuseUnknown(List<Dimension> allowed, List<String> others) {
    var known =
        Stream.concat(
                Stream.concat(others.stream(), Stream.of("by", "from", "to", "lang")),
                Dimension.FILTERS.stream().filter(allowed::contains).map(Dimension::word))
            .toList();
    for (var parameter : parameters.keySet()) {
      if (!known.contains(parameter)) {
        faults.add(Fault.of(echo(parameter), "figures.fault.parameter", String.join(", ", known)));
      }
    }
  }

  private List<Dimension> by(List<Dimension> allowed) {
    var words = words("by");
    var by = new ArrayList<Dimension>();
    for (var word : words) {
      var dimension = Dimension.of(word).filter(allowed::contains);
      if (dimension.isEmpty() || by.contains(dimension.get())) {
        faults.add(notAmong("by", word, allowed.stream().map(Dimension::word).toList()));
      } else {
        by.add(dimension.get());
      }
    }
    if (words.size() > Question.MOST_DIMENSIONS) {
      faults.add(Fault.of("by", "figures.fault.dimensions"));
    }
    return by;
  }

  private Map<Dimension, List<String>> filters(List<Dimension> allowed) {
    var filters = new LinkedHashMap<Dimension, List<String>>();
    for (var dimension : Dimension.FILTERS) {
      var words = words(dimension.word());
      if (allowed.contains(dimension) && !words.isEmpty()) {
        filters.put(dimension, words.stream().flatMap(word -> value(dimension, word)).toList());
      }
    }
    return filters;
  }

  private Stream<String> value(Dimension dimension, String word) {
    var value = vocabulary.valueOf(dimension, word);
    if (value.isEmpty()) {
      faults.add(notAmong(dimension.word(), word, vocabulary.words(dimension)));
    }
    return value.stream();
  }

  /** {@code ?a=x,y&a=z} are three words; empty ones do not count. */
  private List<String> words(String parameter) {
    return parameters.getOrDefault(parameter, List.of()).stream()
        .flatMap(value -> Stream.of(value.split(",", -1)))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  public static Fault notAmong(String parameter, String given, List<String> words) {
    if (words.isEmpty()) {
      return Fault.of(parameter, "figures.fault.code", echo(given));
    }
    var listed = String.join(", ", words.subList(0, Math.min(LISTED, words.size())));
    var more = words.size() > LISTED ? listed + ", …" : listed;
    return Fault.of(parameter, "figures.fault.value", echo(given), more);
  }

  static String echo(String given) {
    return given.length() <= ECHOED ? given : given.substring(0, ECHOED) + "…";
  }
}
