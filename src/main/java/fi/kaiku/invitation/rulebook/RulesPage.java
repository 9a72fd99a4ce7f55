package fi.kaiku.invitation.rulebook;

import fi.kaiku.invitation.Phrase;
import fi.kaiku.invitation.rules.RuleSet;
import fi.kaiku.invitation.rules.RuleWords;
import java.util.List;

/**
 * What a page about one version of the rules shows.
 *
 * @param changes what it says otherwise than the version before it
 * @param versions every version, the one that begins last first
 */
record RulesPage(
    RuleVersion version,
    List<RuleSentences.Group> groups,
    List<RuleSentences.Change> changes,
    String yaml,
    List<RuleVersion> versions) {

  static RulesPage of(
      RuleSet shown, RuleSentences read, RuleSentences before, List<RuleVersion> versions) {
    return new RulesPage(
        versions.stream()
            .filter(v -> v.set().version() == shown.version())
            .findFirst()
            .orElseThrow(),
        read.groups(),
        before.changesTo(shown.rules()),
        RuleWords.yaml(shown.rules()),
        versions);
  }

  public List<Phrase> warnings() {
    return RuleWarnings.of(version.set().rules());
  }

  /** The versions that begin on a day to come, the nearest first. */
  public List<RuleVersion> coming() {
    return versions.stream()
        .filter(version -> version.state() == RuleVersion.State.COMING)
        .toList()
        .reversed();
  }
}
