package fi.kaiku.invitation.rulebook;

import fi.kaiku.invitation.rules.RuleSets;
import fi.kaiku.invitation.trial.DryRun;
import fi.kaiku.organization.Organization;
import fi.kaiku.platform.Language;
import org.springframework.stereotype.Service;

/** Tries the rules of a form on past visits and tells what would differ. */
@Service
class Trials {

  private final DryRun dryRun;
  private final RuleSets ruleSets;
  private final Organization organization;

  Trials(DryRun dryRun, RuleSets ruleSets, Organization organization) {
    this.dryRun = dryRun;
    this.ruleSets = ruleSets;
    this.organization = organization;
  }

  /** Nothing is stored. Throws {@link fi.kaiku.platform.BadInput} like {@link DryRun#over}. */
  TrialPage of(RulesForm form, Language reader) {
    var matrix = dryRun.over(form);
    return new TrialPage(
        form.day("trialFrom"),
        form.day("trialTo"),
        matrix,
        new RuleSentences(ruleSets.inForce().rules(), reader).changesTo(form.rules()),
        TrialPage.rows(matrix, organization.units(), reader));
  }
}
