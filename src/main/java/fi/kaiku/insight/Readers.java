package fi.kaiku.insight;

import fi.kaiku.access.Viewer;
import fi.kaiku.display.Labels;
import fi.kaiku.figures.question.Period;
import fi.kaiku.figures.question.Vocabulary;
import fi.kaiku.organization.Organization;
import fi.kaiku.platform.Language;
import java.time.Clock;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes readers of pages, and of letters that are written without a page. */
@Component
public class Readers {

  private final Organization organization;
  private final MessageSource texts;
  private final SmallUnitsQuery small;
  private final Clock clock;

  Readers(Organization organization, MessageSource texts, SmallUnitsQuery small, Clock clock) {
    this.organization = organization;
    this.texts = texts;
    this.small = small;
    this.clock = clock;
  }

  /** Somebody who reads in a language today. */
  public Reader of(Viewer viewer, Language language) {
    var vocabulary = Vocabulary.of(organization, viewer.reach());
    return new Reader(
        viewer,
        new Labels(vocabulary, texts, language),
        Period.today(clock),
        small.inReach(viewer.reach()));
  }
}
