package fi.kaiku.followup.poster;

import fi.kaiku.display.Labels;
import fi.kaiku.figures.question.Vocabulary;
import fi.kaiku.followup.ImprovementId;
import fi.kaiku.followup.Improvements;
import fi.kaiku.followup.ListedImprovement;
import fi.kaiku.followup.Poster;
import fi.kaiku.followup.UnitNames;
import fi.kaiku.followup.effect.EffectWords;
import fi.kaiku.followup.effect.Effects;
import fi.kaiku.followup.effect.Measured;
import fi.kaiku.organization.Organization;
import fi.kaiku.paper.Papers;
import fi.kaiku.paper.PrintedSheet;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.NotFound;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Prints what customers are told; only what a second person has approved. */
@Component
class Posters {

  private final Stories stories;
  private final Improvements improvements;
  private final Effects effects;
  private final Organization organization;
  private final Papers papers;
  private final MessageSource texts;

  Posters(
      Stories stories,
      Improvements improvements,
      Effects effects,
      Organization organization,
      Papers papers,
      MessageSource texts) {
    this.stories = stories;
    this.improvements = improvements;
    this.effects = effects;
    this.organization = organization;
    this.papers = papers;
    this.texts = texts;
  }

  /**
   * A PDF file.
   *
   * @throws NotFound before the text is approved
   */
  byte[] pdf(ImprovementId id, Language language, PrintedSheet.Size size) {
    var story =
        stories
            .of(id)
            .filter(one -> one.approved() != null)
            .orElseThrow(() -> new NotFound("nothing approved"));
    var improvement = improvements.get(id);
    var labels = new Labels(Vocabulary.common(), texts, language);
    var poster =
        new Poster(
            null,
            story.said().in(language),
            story.did().in(language),
            effect(improvement, labels),
            UnitNames.of(organization, language).of(improvement.units()),
            when(improvement, labels));
    return papers.pdf(poster.on(size, language));
  }

  private @Nullable String effect(ListedImprovement one, Labels labels) {
    var used = one.usedOn();
    return used == null
        ? null
        : new EffectWords(labels)
            .ifBetter(effects.ofThisMoment().of(new Measured(one.units(), one.theme(), used)));
  }

  private static @Nullable String when(ListedImprovement one, Labels labels) {
    var used = one.usedOn();
    return used == null
        ? null
        : labels.text("story.poster.used", labels.numbers().month(YearMonth.from(used)));
  }
}
