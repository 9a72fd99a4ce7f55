package fi.kaiku.insight;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be asked for, on the page and in the API. */
enum Measure {
  NPS(new Gauge<>(Scale.SCORE, Wish.HIGHER, Figures::nps)),
  PROMOTERS(share(Wish.HIGHER, Nps::promoters)),
  PASSIVES(share(Wish.NEITHER, Nps::passives)),
  DETRACTORS(share(Wish.LOWER, Nps::detractors)),
  RESPONSE_RATE(
      new Gauge<>(
          Scale.PERCENT,
          Wish.HIGHER,
          (figures, of, by) -> figures.funnels(of, by).map(FunnelTable::responseRate))),
  FUNNEL(null);

  @SuppressWarnings("ImmutableEnumChecker") // a record of functions without state
  private final @Nullable Gauge<?> gauge;

  Measure(@Nullable Gauge<?> gauge) {
    this.gauge = gauge;
  }

  /** The name in the API and in the address of a page: {@code response-rate}. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How its one value is read; none for a measure that is a row of counts. */
  Optional<Gauge<?>> gauge() {
    return Optional.ofNullable(gauge);
  }

  /** What it can be cut by and narrowed down to. */
  List<Dimension> dimensions() {
    return isOfEncounters() ? Dimension.OF_ENCOUNTERS : Dimension.OF_ANSWERS;
  }

  /** The question as it is answered: about answers by link unless it says something else. */
  Question about(Question question) {
    return isOfEncounters() ? question : question.aboutLinksUnlessSaid();
  }

  private boolean isOfEncounters() {
    return this == RESPONSE_RATE || this == FUNNEL;
  }

  static List<String> words() {
    return Stream.of(values()).map(Measure::word).toList();
  }

  /** The measure with this word, which is one of them. */
  static Measure of(String word) {
    return Stream.of(values())
        .filter(measure -> measure.word().equals(word))
        .findFirst()
        .orElse(NPS);
  }

  private static Gauge<Rate> share(Wish wish, ToLongFunction<Nps> part) {
    return new Gauge<>(
        Scale.PERCENT,
        wish,
        (figures, of, by) ->
            figures
                .nps(of, by)
                .map(table -> table.map(nps -> new Rate(part.applyAsLong(nps), nps.n()))));
  }
}
