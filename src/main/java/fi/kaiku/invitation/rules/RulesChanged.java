package fi.kaiku.invitation.rules;

import fi.kaiku.invitation.Author;
import fi.kaiku.platform.Audited;
import fi.kaiku.platform.Differences;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A new version of the rules takes effect on a day.
 *
 * @param changes what it says otherwise than the version that would have held
 */
public record RulesChanged(
    @Nullable UUID actorId, String actor, int version, LocalDate fromOn, String changes)
    implements Audited {

  static RulesChanged by(Author author, RuleSet before, RuleSet added) {
    var changes =
        Differences.between(RuleWords.members(before.rules()), RuleWords.members(added.rules()));
    return new RulesChanged(author.id(), author.name(), added.version(), added.fromOn(), changes);
  }

  @Override
  public String action() {
    return "rules-changed";
  }

  @Override
  public String subject() {
    return "rule set " + version + " from " + fromOn + (changes.isEmpty() ? "" : ": " + changes);
  }
}
