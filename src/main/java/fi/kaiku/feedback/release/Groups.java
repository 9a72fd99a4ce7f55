package fi.kaiku.feedback.release;

import static java.util.stream.Collectors.groupingBy;

import fi.kaiku.feedback.Envelopes;
import fi.kaiku.feedback.anonymity.Batches;
import fi.kaiku.feedback.anonymity.Batches.Batch;
import fi.kaiku.feedback.anonymity.Circle;
import fi.kaiku.feedback.anonymity.Crowd;
import fi.kaiku.feedback.anonymity.GivingUp;
import fi.kaiku.feedback.anonymity.Group;
import fi.kaiku.feedback.anonymity.Partition;
import fi.kaiku.feedback.anonymity.Recipient;
import fi.kaiku.feedback.anonymity.Traits;
import fi.kaiku.feedback.anonymity.Whereabouts.OneUnit;
import fi.kaiku.feedback.anonymity.WideAges;
import fi.kaiku.feedback.appearance.Month;
import fi.kaiku.organization.Organization;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Divides everybody who was asked about a month into groups, and counts what each group answered.
 * Who is in which group follows from who was asked and from what is told already.
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

  void count(Places places, Month month) {
    var pools = places.pools();
    var order = GivingUp.ofGroups(WideAges.of(organization.county().ageBands()));
    var answers = answers(places, month.of());
    for (var place : pools.unitsByPlace().keySet()) {
      var given = answers.getOrDefault(place, List.of());
      var batches = batches(place, pools.people(place), given, month);
      for (var alike : Alike.in(batches, month.smallest())) {
        store.tellNoMore(place.place(), alike.answers());
        store.insert(month.of(), place.place(), counts(alike, order, month.smallest()));
      }
    }
  }

  private Map<Circle, List<OpenedAnswer>> answers(Places places, YearMonth month) {
    return store.kept(month).stream()
        .map(
            one ->
                new OpenedAnswer(
                    one.id(), envelopes.openBackground(one.background()), one.told(), one.values()))
        .filter(one -> places.ofAppeared(one.background()).isPresent())
        .collect(groupingBy(one -> places.ofAppeared(one.background()).orElseThrow()));
  }

  /** A pool is one batch, and so is a unit of which some days of sending are not remembered. */
  private static Map<Batch, List<OpenedAnswer>> batches(
      Circle place, List<Recipient> people, List<OpenedAnswer> answers, Month month) {
    var byDay =
        place.place() instanceof OneUnit
            && answers.stream().noneMatch(one -> one.background().sentOn() == null);
    var closed = Batches.of(people, month.smallest()).closed();
    var batches = new LinkedHashMap<Batch, List<OpenedAnswer>>();
    (byDay ? closed.all() : List.of(closed.everybody()))
        .forEach(batch -> batches.put(batch, new ArrayList<>()));
    for (var one : answers) {
      var sentOn = byDay ? one.background().sentOn() : null;
      batches
          .computeIfAbsent(closed.holding(sentOn).orElseThrow(), _ -> new ArrayList<>())
          .add(one);
    }
    return batches;
  }

  /** The groups among people who are told alike. */
  private static List<GroupCount> counts(Alike alike, GivingUp order, int smallest) {
    var people =
        Crowd.of(alike.people(), traits -> traits.telling(alike.told()))
            .andTraits(
                alike.answers().stream().map(one -> one.traits().telling(alike.told())).toList());
    var groups = Partition.of(people, order, smallest);
    var counts = new HashMap<Group, GroupCount>();
    for (var one : alike.people()) {
      count(counts, groups, one.traits().telling(alike.told()), alike).addAsked(one);
    }
    for (var one : alike.answers()) {
      count(counts, groups, one.traits().telling(alike.told()), alike).addAnswer(one.values());
    }
    return List.copyOf(counts.values());
  }

  private static GroupCount count(
      Map<Group, GroupCount> counts, Partition groups, Traits traits, Alike alike) {
    return counts.computeIfAbsent(
        groups.groupOf(traits).orElseThrow(),
        group -> new GroupCount(group.told().telling(alike.told())));
  }
}
