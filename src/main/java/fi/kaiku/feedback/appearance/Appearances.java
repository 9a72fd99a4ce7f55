package fi.kaiku.feedback.appearance;

import static java.util.stream.Collectors.groupingBy;

import fi.kaiku.feedback.Waiting;
import fi.kaiku.feedback.WaitingAnswers;
import fi.kaiku.organization.Organization;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks at the answers that wait, and lets appear what may. */
@Service
class Appearances {

  private final WaitingAnswers waiting;
  private final List<AppearanceRule> rules;
  private final MonthStore months;
  private final Movements movements;
  private final Organization organization;

  Appearances(
      WaitingAnswers waiting,
      List<AppearanceRule> rules,
      MonthStore months,
      Movements movements,
      Organization organization) {
    this.waiting = waiting;
    this.rules = rules;
    this.months = months;
    this.movements = movements;
    this.organization = organization;
  }

  /** All of it happens at one moment, or nothing. */
  @Transactional
  public void tick() {
    months.beginTick();
    var all = waiting.all();
    var seen = seen(all);
    var appearing = new ArrayList<Appearing>();
    all.stream()
        .collect(groupingBy(Appearances::monthOf))
        .forEach((month, answers) -> appearing.addAll(appearing(answers, seen.get(month))));
    movements.move(all, appearing);
  }

  private Map<YearMonth, Month> seen(List<Waiting> answers) {
    var all = answers.stream().map(Appearances::monthOf).distinct().toList();
    return months.seen(all, organization.county().smallestGroup());
  }

  private List<Appearing> appearing(List<Waiting> answers, @Nullable Month month) {
    if (month == null) {
      return List.of();
    }
    return rules.stream().flatMap(rule -> rule.of(those(answers, rule), month).stream()).toList();
  }

  private static List<Waiting> those(List<Waiting> answers, AppearanceRule rule) {
    return answers.stream()
        .filter(one -> rule.holdsFor(one.answer().background().channel()))
        .toList();
  }

  private static YearMonth monthOf(Waiting one) {
    return one.answer().background().visitMonth();
  }
}
