package fi.kaiku.followup.thanks;

import fi.kaiku.access.Viewer;
import fi.kaiku.figures.question.Successors;
import fi.kaiku.followup.TeamThanks;
import fi.kaiku.followup.ThanksToTeams;
import fi.kaiku.followup.thanks.Addressee.Kind;
import fi.kaiku.insight.Reader;
import fi.kaiku.insight.Readers;
import fi.kaiku.organization.Organization;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Thanks to teams without a page. */
@Component
class TeamThanking implements ThanksToTeams {

  private final ThankedComments comments;
  private final ThankedQuery query;
  private final PassingOn passing;
  private final Organization organization;
  private final Readers readers;

  TeamThanking(
      ThankedComments comments,
      ThankedQuery query,
      PassingOn passing,
      Organization organization,
      Readers readers) {
    this.comments = comments;
    this.query = query;
    this.passing = passing;
    this.organization = organization;
    this.readers = readers;
  }

  @Override
  public List<UUID> toPass(int most, Viewer viewer) {
    return query.positive(
        Successors.of(organization).withMerged(viewer.reach()).unitsOrNull(), most);
  }

  @Override
  @Transactional
  public void pass(UUID reading, TeamThanks thanks, Viewer viewer) {
    var today = readers.of(viewer, thanks.language());
    var reader = new Reader(viewer, today.labels(), thanks.on(), today.pools());
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
