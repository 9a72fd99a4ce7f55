package fi.kaiku.figures.question;

import fi.kaiku.display.Scale;
import fi.kaiku.figures.Figures;
import fi.kaiku.figures.FunnelTable;
import fi.kaiku.insight.ask.Gauge;
import fi.kaiku.questionnaire.Rating;
import fi.kaiku.statistics.Mean;
import fi.kaiku.statistics.Nps;
import fi.kaiku.statistics.Rate;
import fi.kaiku.statistics.Scores;
import fi.kaiku.statistics.Wish;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be asked for, on the page and in the API. */
public enum Measure {
  NPS(null),
  PROMOTERS(of(Wish.HIGHER, scores -> scores.nps().promoters())),
  PASSIVES(of(Wish.NEITHER, scores -> scores.nps().passives())),
  DETRACTORS(of(Wish.LOWER, scores -> scores.nps().detractors())),
  /** Answers by their score; each score is a share of its own. */
  DISTRIBUTION(null),
  /** Answers with a comment. */
  COMMENTS(of(Wish.NEITHER, Scores::comments)),
  RESPONSE_RATE(
      new Gauge<>(
          Scale.PERCENT,
          Wish.HIGHER,
          (figures, of, by) -> figures.funnels(of, by).map(FunnelTable::responseRate))),
  FUNNEL(null),
  /** The mean of the values 1 to 5 of a statement. */
  STATEMENT_MEAN(null),
  /** Who agrees with a statement: 4 or 5. */
  STATEMENT_TOP_TWO(
      new Gauge<>(
          Scale.PERCENT,
          Wish.HIGHER,
          (figures, of, by) -> figures.statements(of, by).map(table -> table.map(Mean::topTwo)))),
  /** Happy faces: 3 or 4. */
  FACES_HAPPY(new Gauge<>(Scale.PERCENT, Wish.HIGHER, Figures::happyFaces));

  private static final Gauge<Nps> SCORE = new Gauge<>(Scale.SCORE, Wish.HIGHER, Figures::nps);
  private static final Gauge<Mean> MEAN = new Gauge<>(Scale.MEAN, Wish.HIGHER, Figures::statements);

  @SuppressWarnings("ImmutableEnumChecker") // a record of functions without state
  private final @Nullable Gauge<Rate> rate;

  Measure(@Nullable Gauge<Rate> rate) {
    this.rate = rate;
  }

  /** The name in the API and in the address of a page: {@code response-rate}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How its one value is read; none for a measure that is a row of counts. */
  public Optional<Gauge<?>> gauge() {
    return switch (this) {
      case NPS -> Optional.of(SCORE);
      case STATEMENT_MEAN -> Optional.of(MEAN);
      case PROMOTERS,
          PASSIVES,
          DETRACTORS,
          DISTRIBUTION,
          COMMENTS,
          RESPONSE_RATE,
          FUNNEL,
          STATEMENT_TOP_TWO,
          FACES_HAPPY ->
          Optional.ofNullable(rate);
    };
  }

  /** Its rates; none for a measure that is something else. */
  public Optional<Gauge<Rate>> rate() {
    return Optional.ofNullable(rate);
  }

  /** What it can be cut by and narrowed down to. */
  public List<Dimension> dimensions() {
    if (rated().isPresent()) {
      return Dimension.OF_RATINGS;
    }
    return isOfEncounters() ? Dimension.OF_ENCOUNTERS : Dimension.OF_ANSWERS;
  }

  /** What kind of rating it is about; none for a measure of scores or encounters. */
  public Optional<Rating.Kind> rated() {
    return switch (this) {
      case STATEMENT_MEAN, STATEMENT_TOP_TWO -> Optional.of(Rating.Kind.STATEMENT);
      case FACES_HAPPY -> Optional.of(Rating.Kind.FACES);
      case NPS, PROMOTERS, PASSIVES, DETRACTORS, DISTRIBUTION, COMMENTS, RESPONSE_RATE, FUNNEL ->
          Optional.empty();
    };
  }

  /** The question as it is answered: about answers by link unless it says something else. */
  public Question about(Question question) {
    return isOfEncounters() ? question : question.aboutLinksUnlessSaid();
  }

  private boolean isOfEncounters() {
    return this == RESPONSE_RATE || this == FUNNEL;
  }

  public static List<String> words() {
    return Stream.of(values()).map(Measure::word).toList();
  }

  /** The measure with this word, which is one of them. */
  public static Measure of(String word) {
    return Stream.of(values())
        .filter(measure -> measure.word().equals(word))
        .findFirst()
        .orElse(NPS);
  }

  private static Gauge<Rate> of(Wish wish, ToLongFunction<Scores> part) {
    return new Gauge<>(
        Scale.PERCENT,
        wish,
        (figures, selection, by) ->
            figures
                .scores(selection, by)
                .map(table -> table.map(scores -> new Rate(part.applyAsLong(scores), scores.n()))));
  }
}
