package fi.kaiku.insight.ask;

import static fi.kaiku.access.Permission.SHARE_VIEWS;

import fi.kaiku.access.Viewer;
import fi.kaiku.display.Labels;
import fi.kaiku.figures.Vocabularies;
import fi.kaiku.figures.question.Period;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Language;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the page of figures together. */
@Component
class AskPages {

  private final AskedWords answers;
  private final SavedViews views;
  private final Vocabularies vocabularies;
  private final MessageSource texts;
  private final Clock clock;

  AskPages(
      AskedWords answers,
      SavedViews views,
      Vocabularies vocabularies,
      MessageSource texts,
      Clock clock) {
    this.answers = answers;
    this.views = views;
    this.vocabularies = vocabularies;
    this.texts = texts;
    this.clock = clock;
  }

  /** What these parameters ask, or what is wrong with them. */
  AskPage of(Map<String, List<String>> parameters, Viewer viewer, Language language) {
    var labels = new Labels(vocabularies.of(viewer.reach()), texts, language);
    try {
      var asked = question(parameters, viewer, labels);
      var form = AskForm.of(asked, labels);
      return page(form, answers.of(asked, labels), viewer);
    } catch (BadInput bad) {
      return page(AskForm.of(parameters, labels, bad.faults()), null, viewer);
    }
  }

  /**
   * Keeps what these parameters ask under a name.
   *
   * @return the address to ask it again
   * @throws BadInput when the question or the name cannot be kept
   */
  String save(Map<String, List<String>> parameters, SaveForm form, Viewer viewer) {
    var labels = new Labels(vocabularies.of(viewer.reach()), texts, Language.FI);
    var address = question(parameters, viewer, labels).page(labels.vocabulary());
    views.save(form, address.query(), viewer);
    return address.text();
  }

  private Asked question(Map<String, List<String>> parameters, Viewer viewer, Labels labels) {
    return new AskRequest(parameters, labels.vocabulary()).read(viewer, Period.today(clock));
  }

  private AskPage page(AskForm form, @Nullable AskedView answer, Viewer viewer) {
    return new AskPage(
        form, answer, answers.smallestGroup(), views.of(viewer), viewer.mayInCounty(SHARE_VIEWS));
  }
}
