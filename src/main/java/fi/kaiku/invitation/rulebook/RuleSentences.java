package fi.kaiku.invitation.rulebook;

import fi.kaiku.encounter.Encounter.Kind;
import fi.kaiku.invitation.Phrase;
import fi.kaiku.invitation.rules.KindRules;
import fi.kaiku.invitation.rules.Rules;
import fi.kaiku.platform.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A rule set as sentences, in the order in which they matter to a reader. */
record RuleSentences(Rules rules, RuleNames names, Language reader) {

  /** Sentences that belong together; the name is a part of a message key. */
  record Group(String name, List<Phrase> lines) {}

  /** One sentence under two rule sets. */
  record Change(Phrase before, Phrase after) {}

  List<Group> groups() {
    return List.of(
        new Group("who", who()),
        new Group("when", when()),
        new Group("often", often()),
        new Group("language", List.of(languages())),
        new Group("link", link()),
        new Group("kinds", kinds()));
  }

  /** The sentences that say something else under other rules. */
  List<Change> changesTo(Rules others) {
    var before = lines();
    var after = new RuleSentences(others, names, reader).lines();
    var changes = new ArrayList<Change>();
    for (int i = 0; i < before.size(); i++) {
      if (!before.get(i).equals(after.get(i))) {
        changes.add(new Change(before.get(i), after.get(i)));
      }
    }
    return changes;
  }

  private List<Phrase> lines() {
    return groups().stream().flatMap(group -> group.lines().stream()).toList();
  }

  private List<Phrase> who() {
    return List.of(
        rules.minimumAge() == 0 ? line("age.any") : line("age", rules.minimumAge()),
        line("permission." + rules.permission()),
        line("blocks"),
        rules.samplingPercent() == 100
            ? line("sampling.all")
            : line("sampling", rules.samplingPercent()));
  }

  private List<Phrase> when() {
    var window = rules.window();
    return List.of(
        line("delay." + inEffect(rules.delay())),
        line("window", clock(window.fromText()), clock(window.toText())),
        Weekdays.isWholeWeek(rules.weekdays())
            ? line("weekdays.all")
            : line("weekdays", Weekdays.text(rules.weekdays(), reader.locale())),
        line(rules.onHolidays() ? "holidays.yes" : "holidays.no"),
        line("late", rules.lateDays()),
        line("oldest", rules.oldestVisitDays()));
  }

  private List<Phrase> often() {
    return List.of(
        rules.quarantineDays() == 0
            ? line("quarantine.none")
            : line("quarantine", rules.quarantineDays()),
        line("cap"),
        line("visits"));
  }

  private List<Phrase> link() {
    var chosen =
        rules.questionnaires().byService().entrySet().stream()
            .map(one -> asked(one.getKey(), one.getValue()))
            .collect(Collectors.joining(", "));
    var byReply =
        rules.answers().byReply().stream().map(names::service).collect(Collectors.joining(", "));
    return List.of(
        line("link", rules.linksCloseDay()),
        line("reminder"),
        chosen.isEmpty() ? line("questionnaires.none") : line("questionnaires", chosen),
        byReply.isEmpty() ? line("answers.none") : line("answers", byReply));
  }

  private String asked(String service, String questionnaire) {
    return names.service(service) + " (" + names.questionnaire(questionnaire) + ")";
  }

  private List<Phrase> kinds() {
    return KindRules.kinds().stream().map(this::kind).toList();
  }

  /** Its delay and its questionnaire as numbers that choose the words; 0 for those of all. */
  private Phrase kind(Kind kind) {
    var rule = rules.kinds().of(kind);
    var delay = rule.delay();
    var questionnaire = rule.questionnaire();
    return line(
        "kind." + kind,
        delay == null ? 0 : number(delay),
        questionnaire == null ? 0 : 1,
        questionnaire == null ? "" : names.questionnaire(questionnaire));
  }

  private static int number(Rules.Delay delay) {
    return switch (delay) {
      case AT_ONCE, SAME_DAY -> 1;
      case NEXT_DAY -> 2;
      case NEXT_WORKING_DAY -> 3;
    };
  }

  /** No message leaves before its visit is known, so the same day is at once. */
  static Rules.Delay inEffect(Rules.Delay delay) {
    return delay == Rules.Delay.SAME_DAY ? Rules.Delay.AT_ONCE : delay;
  }

  private Phrase languages() {
    var first = rules.languages().first();
    var fallback = name(rules.languages().fallback());
    return first.isEmpty()
        ? line("languages.one", fallback)
        : line(
            "languages",
            first.stream().map(this::name).collect(Collectors.joining(", ")),
            fallback);
  }

  private String name(Language language) {
    return language.locale().getDisplayLanguage(reader.locale());
  }

  /** 12:00 in English; in Finnish and Swedish 12, or 12.30. */
  private String clock(String time) {
    return reader == Language.EN
        ? time
        : time.replaceFirst("^0(?=\\d)", "").replaceFirst(":00$", "").replace(':', '.');
  }

  private static Phrase line(String name, Object... args) {
    return Phrase.of("invitation.rule." + name, args);
  }
}
