package fi.kaiku.followup.effect;

import fi.kaiku.display.Labels;
import fi.kaiku.display.Notation;
import fi.kaiku.followup.effect.EffectFound.Counted;
import fi.kaiku.followup.effect.EffectFound.Criticised;
import fi.kaiku.followup.effect.EffectFound.NotYet;
import fi.kaiku.followup.effect.EffectFound.Scored;
import fi.kaiku.followup.effect.EffectView.Line;
import fi.kaiku.followup.effect.EffectView.Sided;
import fi.kaiku.statistics.Figure;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says an effect in the reader's language. */
public record EffectWords(Labels labels) {

  private static final String OPEN = "tag tag--open";
  private static final String GOOD = "tag tag--good";
  private static final String BAD = "tag tag--bad";

  public EffectView view(EffectFound found) {
    return switch (found) {
      case NotYet(var from) ->
          new EffectView(
              labels.text("improvement.effect.not-yet", labels.numbers().day(from)),
              OPEN,
              null,
              null,
              List.of());
      case Counted counted -> view(counted);
    };
  }

  private EffectView view(Counted counted) {
    var lines =
        Stream.concat(
                Stream.ofNullable(counted.criticism()).map(one -> line(one, counted.months())),
                Stream.of(line(counted.score(), counted.months())))
            .toList();
    var first = lines.getFirst();
    return new EffectView(
        first.sentence(),
        first.tag(),
        labels.numbers().period(counted.months().before()),
        labels.numbers().period(counted.months().after()),
        lines);
  }

  private Line line(Criticised one, EffectMonths months) {
    var about = labels.text("theme.criticised." + one.theme().word());
    return new Line(
        labels.text("improvement.effect.criticism", labels.text("theme." + one.theme().word())),
        sentence("criticism", one.effect(), months, about),
        tag(one.effect(), GOOD, BAD),
        sided(one.before(), Notation.PERCENT),
        sided(one.after(), Notation.PERCENT));
  }

  private Line line(Scored one, EffectMonths months) {
    return new Line(
        labels.text("improvement.effect.score"),
        sentence("score", one.effect(), months, ""),
        tag(one.effect(), BAD, GOOD),
        sided(one.before(), Notation.SCORE),
        sided(one.after(), Notation.SCORE));
  }

  /** The sentence alone, for a poster; none when nothing has got better. */
  public @Nullable String ifBetter(EffectFound found) {
    var view = view(found);
    return view.tag().equals(GOOD) ? view.sentence() : null;
  }

  private String sentence(String of, Effect effect, EffectMonths months, String about) {
    var key = "improvement.effect." + of + ".";
    var then = months.isAll() ? "all" : "yet";
    return switch (effect) {
      case Effect.Lower _ -> labels.sentence(key + "lower", about);
      case Effect.Higher _ -> labels.sentence(key + "higher", about);
      case Effect.NoDifference _ -> labels.text("improvement.effect.none." + then);
      case Effect.TooFew(var before, var after) when before == 0 ->
          labels.text(key + "few." + then, after);
      case Effect.TooFew(var before, var after) when after == 0 ->
          labels.text(key + "few.before", before);
      case Effect.TooFew(var before, var after) -> labels.text(key + "few.both", before, after);
    };
  }

  private static String tag(Effect effect, String whenLower, String whenHigher) {
    return switch (effect) {
      case Effect.Lower _ -> whenLower;
      case Effect.Higher _ -> whenHigher;
      case Effect.NoDifference _, Effect.TooFew _ -> OPEN;
    };
  }

  private <F extends Figure<F>> @Nullable Sided sided(F figure, Notation scale) {
    var numbers = labels.numbers();
    return figure.n() == 0
        ? null
        : new Sided(
            scale.value(figure.value(), numbers),
            scale.interval(figure.interval(), numbers),
            numbers.whole(figure.n()));
  }
}
