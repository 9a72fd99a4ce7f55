package fi.kaiku.feedback.release;

import static java.util.stream.Collectors.groupingBy;

import fi.kaiku.feedback.Background;
import fi.kaiku.feedback.Envelopes;
import fi.kaiku.feedback.anonymity.Circle;
import fi.kaiku.feedback.anonymity.Crowd;
import fi.kaiku.feedback.anonymity.GivingUp;
import fi.kaiku.feedback.anonymity.Group;
import fi.kaiku.feedback.anonymity.Partition;
import fi.kaiku.feedback.anonymity.Pools;
import fi.kaiku.feedback.anonymity.Recipient;
import fi.kaiku.feedback.anonymity.Traits;
import fi.kaiku.feedback.anonymity.WideAges;
import fi.kaiku.feedback.appearance.Backgrounds;
import fi.kaiku.feedback.appearance.Month;
import fi.kaiku.organization.Organization;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/**
 * Divides everybody who was asked about a month into groups, and counts what each group answered.
 * Who is in which group follows from who was asked; what anybody answered plays no part in it.
 */
@Component
class Groups {

  private final GroupStore store;
  private final Envelopes envelopes;
  private final Organization organization;

  Groups(GroupStore store, Envelopes envelopes, Organization organization) {
    this.store = store;
    this.envelopes = envelopes;
    this.organization = organization;
  }

  /** An answer, with everything that is known of the visit for the last time. */
  private record Opened(Background background, List<GroupCount.Value> values) {
    Circle circle() {
      return Backgrounds.circle(background);
    }

    Traits traits() {
      return Backgrounds.traits(background);
    }
  }

  void count(Pools pools, Month month) {
    var order = GivingUp.ofGroups(WideAges.of(organization.county().ageBands()));
    var answers = answers(pools, month.of());
    for (var place : pools.unitsByPlace().keySet()) {
      var asked = pools.people(place);
      var given = answers.getOrDefault(place, List.of());
      var people =
          Crowd.of(asked, UnaryOperator.identity())
              .andTraits(given.stream().map(Opened::traits).toList());
      var groups = Partition.of(people, order, month.smallest());
      store.insert(month.of(), place.place(), counts(groups, asked, given));
    }
  }

  private Map<Circle, List<Opened>> answers(Pools pools, YearMonth month) {
    return store.kept(month).stream()
        .map(one -> new Opened(envelopes.openBackground(one.background()), one.values()))
        .filter(one -> pools.of(one.circle()).isPresent())
        .collect(groupingBy(one -> pools.of(one.circle()).orElseThrow()));
  }

  private static List<GroupCount> counts(
      Partition groups, List<Recipient> asked, List<Opened> answers) {
    var counts = new HashMap<Group, GroupCount>();
    for (var one : asked) {
      var group = groups.groupOf(one.traits()).orElseThrow();
      counts.computeIfAbsent(group, GroupCount::new).addAsked(one);
    }
    for (var one : answers) {
      var group = groups.groupOf(one.traits()).orElseThrow();
      counts.computeIfAbsent(group, GroupCount::new).addAnswer(one.values());
    }
    return List.copyOf(counts.values());
  }
}
