package fi.kaiku.invitation.rulebook;

import fi.kaiku.invitation.FaultsFound;
import fi.kaiku.invitation.rules.RuleSets;
import fi.kaiku.invitation.trial.DryRun;
import fi.kaiku.invitation.trial.OutcomeMatrix;
import fi.kaiku.organization.Organization;
import fi.kaiku.platform.Language;
import org.springframework.stereotype.Service;

/** Tries the rules of a form on past visits and tells what would differ. */
@Service
class Trials {

  private final DryRun dryRun;
  private final RuleSets ruleSets;
  private final Organization organization;
  private final PlainRules plain;

  Trials(DryRun dryRun, RuleSets ruleSets, Organization organization, PlainRules plain) {
    this.dryRun = dryRun;
    this.ruleSets = ruleSets;
    this.organization = organization;
    this.plain = plain;
  }

  /**
   * Nothing is stored.
   *
   * @throws fi.kaiku.platform.BadInput naming every field at fault
   */
  TrialPage of(RulesForm form, Language reader) {
    var matrix = matrix(form);
    return new TrialPage(
        form.day("trialFrom"),
        form.day("trialTo"),
        matrix,
        plain.of(ruleSets.inForce().rules(), reader).changesTo(form.rules()),
        TrialPage.rows(matrix, organization.units(), reader));
  }

  private OutcomeMatrix matrix(RulesForm form) {
    var found = new FaultsFound();
    var rules = found.read(form::rules);
    var from = found.read(() -> form.day("trialFrom"));
    var to = found.read(() -> form.day("trialTo"));
    if (from.isPresent() && to.isPresent()) {
      found.check(() -> dryRun.refuseBadPeriod(from.get(), to.get()));
    }
    found.refuse();
    return dryRun.over(from.orElseThrow(), to.orElseThrow(), rules.orElseThrow());
  }
}
