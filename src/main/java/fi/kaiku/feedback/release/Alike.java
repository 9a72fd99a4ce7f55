package fi.kaiku.feedback.release;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fi.kaiku.feedback.anonymity.Batches.Batch;
import fi.kaiku.feedback.anonymity.Crowd;
import fi.kaiku.feedback.anonymity.GivingUp;
import fi.kaiku.feedback.anonymity.Group;
import fi.kaiku.feedback.anonymity.Partition;
import fi.kaiku.feedback.anonymity.Recipient;
import fi.kaiku.feedback.anonymity.Traits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * People of a place of whom single answers say the same kind and profession, or would say it. A
 * month's groups are made among them and never across, so that nobody can take groups away from
 * single answers and find a few people left over.
 */
final class Alike {

  private final Traits told;
  private final List<Recipient> people = new ArrayList<>();
  private final List<OpenedAnswer> answers = new ArrayList<>();

  private Alike(Traits told) {
    this.told = told;
  }

  /** Divides the people and answers of some batches, each of enough people. */
  static List<Alike> in(Map<Batch, List<OpenedAnswer>> batches, int smallest) {
    var alike = new HashMap<Traits, Alike>();
    batches.forEach(
        (batch, answers) -> {
          var groups = groups(batch, answers, smallest);
          var told = told(groups, answers);
          for (var one : batch.people()) {
            var label = label(groups, told, one.traits());
            alike.computeIfAbsent(label, Alike::new).people.add(one);
          }
          for (var one : answers) {
            var label = label(groups, told, one.traits());
            alike.computeIfAbsent(label, Alike::new).answers.add(one.saying(label));
          }
        });
    return List.copyOf(alike.values());
  }

  private static Partition groups(Batch batch, List<OpenedAnswer> answers, int smallest) {
    var people =
        Crowd.of(batch.people(), Traits::kindAndProfession)
            .andTraits(answers.stream().map(one -> one.traits().kindAndProfession()).toList());
    return Partition.of(people, GivingUp.ofAnswers(), smallest);
  }

  /**
   * A batch may have grown since some of its answers appeared, or messages turned out not to have
   * arrived: what is told of a group is what every answer of it has told.
   */
  private static Map<Group, Traits> told(Partition groups, List<OpenedAnswer> answers) {
    return answers.stream()
        .collect(groupingBy(one -> group(groups, one.traits())))
        .entrySet()
        .stream()
        .collect(
            toMap(
                Map.Entry::getKey,
                group ->
                    group.getValue().stream()
                        .map(OpenedAnswer::told)
                        .reduce(group.getKey().told(), Traits::sharedWith)));
  }

  private static Traits label(Partition groups, Map<Group, Traits> told, Traits traits) {
    var group = group(groups, traits);
    return told.getOrDefault(group, group.told());
  }

  private static Group group(Partition groups, Traits traits) {
    return groups.groupOf(traits.kindAndProfession()).orElseThrow();
  }

  Traits told() {
    return told;
  }

  List<Recipient> people() {
    return people;
  }

  List<OpenedAnswer> answers() {
    return answers;
  }
}
