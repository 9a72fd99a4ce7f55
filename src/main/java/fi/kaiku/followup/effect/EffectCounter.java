package fi.kaiku.followup.effect;

import static fi.kaiku.figures.question.Dimension.CHANNEL;
import static fi.kaiku.figures.question.Dimension.THEME;
import static fi.kaiku.figures.question.Dimension.UNIT;

import fi.kaiku.access.Reach;
import fi.kaiku.figures.Figures;
import fi.kaiku.figures.question.Groupings;
import fi.kaiku.figures.question.Period;
import fi.kaiku.figures.question.Question;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.followup.effect.EffectFound.Counted;
import fi.kaiku.followup.effect.EffectFound.Criticised;
import fi.kaiku.followup.effect.EffectFound.NotYet;
import fi.kaiku.followup.effect.EffectFound.Scored;
import fi.kaiku.insight.themes.ThemeErrors;
import fi.kaiku.statistics.Nps;
import fi.kaiku.statistics.Rate;
import fi.kaiku.statistics.ThemeSaid;
import fi.kaiku.text.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts effects, all of one moment. What is told is told to everybody who reads improvements. */
public final class EffectCounter {

  private static final Groupings WHOLE = new Groupings(List.of(List.of()));
  private static final Rate NOT_TOLD = new Rate(0, 0);

  private final Figures now;
  private final ThemeErrors errors;
  private final LocalDate today;

  EffectCounter(Figures now, ThemeErrors errors, LocalDate today) {
    this.now = now;
    this.errors = errors;
    this.today = today;
  }

  public EffectFound of(Measured measured) {
    var months = EffectMonths.of(measured.usedOn(), today);
    if (months.isEmpty()) {
      return new NotYet(EffectMonths.firstDay(measured.usedOn()));
    }
    var theme = measured.theme();
    return new Counted(
        months.get(),
        scored(measured, months.get()),
        theme == null ? null : criticised(measured, theme, months.get()));
  }

  private Scored scored(Measured measured, EffectMonths months) {
    var before = score(selection(measured, months.before()));
    var after = score(selection(measured, months.after()));
    return new Scored(before, after, Effect.ofScore(before, after));
  }

  private Nps score(Selection selection) {
    return Optional.ofNullable(now.nps(selection, WHOLE).by(List.of()).total().figure())
        .orElse(Nps.NONE);
  }

  private Criticised criticised(Measured measured, Theme theme, EffectMonths months) {
    var before = criticism(selection(measured, months.before()), theme);
    var after = criticism(selection(measured, months.after()), theme);
    var error = before.isEmpty() || after.isEmpty() ? 0 : errors.of(theme, before, after);
    return new Criticised(theme, before, after, Effect.ofCriticism(before, after, error));
  }

  private Rate criticism(Selection selection, Theme theme) {
    var about = selection.onlyWith(THEME, List.of(theme.word()));
    return Optional.ofNullable(now.themes(about, WHOLE).by(List.of()).total().figure())
        .map(ThemeSaid::criticism)
        .orElse(NOT_TOLD);
  }

  static Selection selection(Measured measured, Period period) {
    var all =
        new Selection(period, Map.of(), new Reach.WholeCounty())
            .onlyWith(CHANNEL, Question.INVITED);
    return measured.units().isEmpty()
        ? all
        : all.onlyWith(
            UNIT, measured.units().stream().map(unit -> unit.value().toString()).toList());
  }
}
