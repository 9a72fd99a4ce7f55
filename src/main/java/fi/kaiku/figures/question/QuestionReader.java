package fi.kaiku.figures.question;

import fi.kaiku.access.Reach;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a question from the parameters of a request, and says everything that is wrong with them at
 * once. A parameter nobody knows is a fault too: a misspelled filter must not widen the answer.
 */
public final class QuestionReader {

  private static final int LISTED = 30;
  private static final int ECHOED = 40;

  /** Thirty years, in days. */
  private static final int LONGEST = 30 * 366;

  /** Three years of days. */
  private static final int MOST = 3 * 366;

  private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);

  private final Map<String, List<String>> parameters;
  private final Vocabulary vocabulary;
  private final List<Fault> faults;

  public QuestionReader(Map<String, List<String>> parameters, Vocabulary vocabulary) {
    this(parameters, vocabulary, new ArrayList<>());
  }

  private QuestionReader(
      Map<String, List<String>> parameters, Vocabulary vocabulary, List<Fault> faults) {
    this.parameters = parameters;
    this.vocabulary = vocabulary;
    this.faults = faults;
  }

  /** The same request, about questions that this measure can be asked of. */
  public QuestionReader about(Measure measure) {
    return measure
        .rated()
        .map(kind -> new QuestionReader(parameters, vocabulary.rating(kind), faults))
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
    var period = period(usual);
    var only = filters(allowed);
    if (allowed.contains(Dimension.QUESTION)) {
      tellQuestionsApart(by);
    }
    if (period.days() > LONGEST || by.stream().anyMatch(time -> stretches(period, time) > MOST)) {
      faults.add(Fault.of("from", "figures.fault.long"));
    }
    if (!faults.isEmpty()) {
      throw new BadInput(faults);
    }
    return new Question(by, new Selection(period, only, reach));
  }

  /** Answers to different questions are never added up: one question, or a row for each. */
  private void tellQuestionsApart(List<Dimension> by) {
    if (by.contains(Dimension.QUESTION) || words(Dimension.QUESTION.word()).size() == 1) {
      return;
    }
    if (by.size() < Question.MOST_DIMENSIONS) {
      by.add(Dimension.QUESTION);
    } else {
      var codes = String.join(", ", vocabulary.words(Dimension.QUESTION));
      faults.add(Fault.of(Dimension.QUESTION.word(), "figures.fault.question", codes));
    }
  }

  /** About how many stretches of time a dimension cuts a period into. */
  private static long stretches(Period period, Dimension by) {
    return switch (by) {
      case DAY -> period.days();
      case WEEK -> period.days() / 7;
      default -> period.days() / 28;
    };
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

  private Period period(Period usual) {
    var to = day("to").orElse(usual.to());
    var from = day("from").orElse(to.equals(usual.to()) ? usual.from() : to.minusMonths(3));
    if (to.isBefore(from)) {
      faults.add(Fault.of("from", "figures.fault.period", from.toString(), to.toString()));
      return usual;
    }
    return new Period(from, to);
  }

  private Optional<LocalDate> day(String parameter) {
    var given = String.join(",", parameters.getOrDefault(parameter, List.of())).strip();
    if (given.isEmpty()) {
      return Optional.empty();
    }
    try {
      var day = LocalDate.parse(given);
      if (!day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY)) {
        return Optional.of(day);
      }
    } catch (DateTimeParseException e) {
      // Told below, together with days that no county has seen.
    }
    faults.add(Fault.of(parameter, "figures.fault.day", echo(given)));
    return Optional.empty();
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

  private static String echo(String given) {
    return given.length() <= ECHOED ? given : given.substring(0, ECHOED) + "…";
  }
}
