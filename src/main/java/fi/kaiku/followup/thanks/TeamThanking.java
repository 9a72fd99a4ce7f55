package fi.kaiku.followup.thanks;

import fi.kaiku.access.Viewer;
import fi.kaiku.display.Labels;
import fi.kaiku.figures.question.Vocabulary;
import fi.kaiku.followup.TeamThanks;
import fi.kaiku.followup.ThanksToTeams;
import fi.kaiku.followup.thanks.Addressee.Kind;
import fi.kaiku.insight.Reader;
import fi.kaiku.organization.Organization;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Thanks to teams without a page. */
@Component
class TeamThanking implements ThanksToTeams {

  private final ThankedComments comments;
  private final PassingOn passing;
  private final Organization organization;
  private final MessageSource texts;

  TeamThanking(
      ThankedComments comments, PassingOn passing, Organization organization, MessageSource texts) {
    this.comments = comments;
    this.passing = passing;
    this.organization = organization;
    this.texts = texts;
  }

  @Override
  @Transactional
  public void pass(UUID reading, TeamThanks thanks, Viewer viewer) {
    var vocabulary = Vocabulary.of(organization, viewer.reach());
    var labels = new Labels(vocabulary, texts, thanks.language());
    var reader = new Reader(viewer, labels, thanks.on(), List.of());
    var comment = comments.get(reading, reader);
    if (comment.praise() != Praise.THANKS) {
      throw new BadInput(Fault.of("to", "thanks.refused." + comment.praise().word()));
    }
    if (comment.units().isEmpty()) {
      throw new BadInput(Fault.of("unit", "thanks.fault.unit"));
    }
    var unit = comment.unitIds().getFirst();
    var to = new Addressee(Kind.TEAM, unit, null, thanks.email(), thanks.language());
    passing.pass(new NewThanks(thanks.id(), reading, to, thanks.line(), true, true), reader);
  }
}
