package fi.kaiku.invitation;

import fi.kaiku.platform.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the page of rules shows. */
record RulesPage(Version current, List<Version> future, List<Version> past) {

  /** One version in plain words. */
  record Version(
      int number, LocalDate fromOn, String note, String createdBy, List<RuleLine> lines) {

    static Version of(RuleSet set, Language reader) {
      return new Version(
          set.version(),
          set.fromOn(),
          set.note(),
          set.createdBy(),
          RuleLine.of(set.rules(), reader));
    }
  }

  /** A member of the rules that would change. */
  record MemberChange(String member, String from, String to) {}

  static RulesPage of(List<RuleSet> all, RuleSet current, LocalDate today, Language reader) {
    var future = new ArrayList<Version>();
    var past = new ArrayList<Version>();
    for (var set : all) {
      if (set.fromOn().isAfter(today)) {
        future.addFirst(Version.of(set, reader));
      } else if (set.version() != current.version()) {
        past.add(Version.of(set, reader));
      }
    }
    return new RulesPage(Version.of(current, reader), future, past);
  }

  static List<MemberChange> changes(Rules from, Rules to) {
    var before = RuleWords.members(from);
    var changes = new ArrayList<MemberChange>();
    RuleWords.members(to)
        .forEach(
            (member, value) -> {
              var was = before.getOrDefault(member, "");
              if (!was.equals(value)) {
                changes.add(new MemberChange(member, was, value));
              }
            });
    return changes;
  }
}
