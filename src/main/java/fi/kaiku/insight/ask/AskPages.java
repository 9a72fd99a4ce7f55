package fi.kaiku.insight.ask;

import static fi.kaiku.access.Permission.SHARE_VIEWS;

import fi.kaiku.access.Viewer;
import fi.kaiku.figures.Vocabularies;
import fi.kaiku.insight.Reader;
import fi.kaiku.platform.BadInput;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of figures together. */
@Component
class AskPages {

  private final AskedWords answers;
  private final SavedViews views;
  private final Vocabularies vocabularies;

  AskPages(AskedWords answers, SavedViews views, Vocabularies vocabularies) {
    this.answers = answers;
    this.views = views;
    this.vocabularies = vocabularies;
  }

  /** What these parameters ask, or what is wrong with them. */
  AskPage of(Map<String, List<String>> parameters, Reader anybody) {
    var reader = knowing(anybody);
    try {
      var asked = new AskRequest(parameters, reader).read();
      return page(AskForm.of(asked, reader), answers.of(asked, reader.labels()), reader.viewer());
    } catch (BadInput bad) {
      return page(AskForm.of(parameters, reader, bad.faults()), null, reader.viewer());
    }
  }

  /**
   * Keeps what these parameters ask under a name.
   *
   * @return the address to ask it again
   * @throws BadInput when the question or the name cannot be kept
   */
  String save(Map<String, List<String>> parameters, SaveForm form, Reader anybody) {
    var reader = knowing(anybody);
    var address = new AskRequest(parameters, reader).read().page(reader.vocabulary());
    views.save(form, address.query(), reader.viewer());
    return address.text();
  }

  /** What is asked here can be about questions, professions and questionnaires too. */
  private Reader knowing(Reader anybody) {
    return anybody.knowing(vocabularies.of(anybody.viewer().reach()));
  }

  private AskPage page(AskForm form, @Nullable AskedView answer, Viewer viewer) {
    return new AskPage(
        form, answer, answers.smallestGroup(), views.of(viewer), viewer.mayInCounty(SHARE_VIEWS));
  }
}
