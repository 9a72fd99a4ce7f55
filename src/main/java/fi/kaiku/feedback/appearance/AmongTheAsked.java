package fi.kaiku.feedback.appearance;

import static java.util.stream.Collectors.groupingBy;

import fi.kaiku.feedback.Channel;
import fi.kaiku.feedback.Waiting;
import fi.kaiku.feedback.anonymity.Batches;
import fi.kaiku.feedback.anonymity.Batches.Batch;
import fi.kaiku.feedback.anonymity.Circle;
import fi.kaiku.feedback.anonymity.Crowd;
import fi.kaiku.feedback.anonymity.GivingUp;
import fi.kaiku.feedback.anonymity.Group;
import fi.kaiku.feedback.anonymity.Partition;
import fi.kaiku.feedback.anonymity.Recipient;
import fi.kaiku.feedback.anonymity.Traits;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Answers to messages appear when enough people have been asked: those of the answer's batch, each
 * with an open link and a message that was sent an hour ago or more.
 */
@Component
class AmongTheAsked implements AppearanceRule {

  private final RecipientQuery asked;
  private final FeedbackSettings settings;
  private final Clock clock;

  AmongTheAsked(RecipientQuery asked, FeedbackSettings settings, Clock clock) {
    this.asked = asked;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public boolean holdsFor(Channel channel) {
    return channel.asksByMessage();
  }

  @Override
  public List<Appearing> of(List<Waiting> answers, Month month) {
    if (month.released()) {
      return List.of();
    }
    var now = clock.instant();
    var units = answers.stream().map(one -> one.answer().background().unit()).distinct().toList();
    var asks = new RecipientQuery.Counted(now, now.minus(settings.delay()));
    var people = asked.withOpenLinks(month.of(), units, asks);
    var appearing = new ArrayList<Appearing>();
    answers.stream()
        .collect(groupingBy(one -> Backgrounds.circle(one.answer().background())))
        .forEach(
            (circle, those) ->
                appearing.addAll(
                    inCircle(those, circle, people.getOrDefault(circle, List.of()), month)));
    return appearing;
  }

  private static List<Appearing> inCircle(
      List<Waiting> answers, Circle circle, List<Recipient> people, Month month) {
    var batches = Batches.of(people, month.smallest());
    var appearing = new ArrayList<Appearing>();
    for (var batch : inBatches(answers, batches).entrySet()) {
      var asked = Crowd.of(batch.getKey().people(), Traits::kindAndProfession);
      var groups = Partition.of(asked, GivingUp.ofAnswers(), month.smallest());
      for (var answer : batch.getValue()) {
        groups
            .groupOf(Backgrounds.traits(answer.answer().background()).kindAndProfession())
            .map(Group::told)
            .map(told -> new Appearing(answer, circle.place(), told))
            .ifPresent(appearing::add);
      }
    }
    return appearing;
  }

  /** The answers whose batch has enough people, by batch. */
  private static Map<Batch, List<Waiting>> inBatches(List<Waiting> answers, Batches batches) {
    return answers.stream()
        .filter(one -> batches.holding(one.answer().background().sentOn()).isPresent())
        .collect(
            groupingBy(one -> batches.holding(one.answer().background().sentOn()).orElseThrow()));
  }
}
