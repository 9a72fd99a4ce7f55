package fi.kaiku.invitation.dispatch;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.kaiku.invitation.Conversations;
import fi.kaiku.invitation.Conversations.NewConversation;
import fi.kaiku.invitation.dispatch.DispatchStore.OutgoingLink;
import fi.kaiku.invitation.rules.AnswerChoice.Way;
import fi.kaiku.invitation.rules.Rules;
import fi.kaiku.platform.Names;
import fi.kaiku.questionnaire.Questionnaire;
import fi.kaiku.questionnaire.Questionnaires;
import fi.kaiku.sms.SmsSettings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * With what each of some people is asked, and how they answer: by replying where their service's
 * rule says so, the sender is a number and the phone is in no other conversation and sent nothing
 * else now; else by a link.
 */
@Component
class WaysToAnswer {

  private final Questionnaires questionnaires;
  private final Conversations conversations;
  private final SmsSettings sms;

  WaysToAnswer(Questionnaires questionnaires, Conversations conversations, SmsSettings sms) {
    this.questionnaires = questionnaires;
    this.conversations = conversations;
    this.sms = sms;
  }

  /**
   * What some people are asked.
   *
   * @param asked the questionnaire by invitation
   * @param byReply those who answer by replying
   */
  record Chosen(Map<UUID, Questionnaire> asked, Set<UUID> byReply) {

    Questionnaire of(DueInvitation one) {
      return Objects.requireNonNull(asked.get(one.id()));
    }

    /** What somebody who answers by replying is asked. */
    Names question(DueInvitation one) {
      return Objects.requireNonNull(of(one).score());
    }

    Way way(DueInvitation one) {
      return byReply.contains(one.id()) ? Way.REPLY : Way.LINK;
    }
  }

  /** Begins the conversations of those who answer by replying. */
  Chosen choose(List<DueInvitation> due, Map<UUID, OutgoingLink> links, Rules rules) {
    Map<Optional<String>, Questionnaire> byCode = new HashMap<>();
    var asked =
        due.stream()
            .collect(
                toMap(
                    DueInvitation::id,
                    one ->
                        byCode.computeIfAbsent(
                            rules.questionnaire(one.service(), one.kind()), this::newest)));
    return new Chosen(asked, byReply(due, links, rules, asked));
  }

  /** Links have gone out: a reply to what was asked before might be meant for them. */
  void sent(List<DueInvitation> sent, Chosen chosen) {
    var phones =
        sent.stream()
            .filter(one -> chosen.way(one) == Way.LINK)
            .map(DueInvitation::phoneKey)
            .collect(toUnmodifiableSet());
    if (!phones.isEmpty()) {
      conversations.overtake(phones);
    }
  }

  private Questionnaire newest(Optional<String> code) {
    return code.map(questionnaires::newest).orElseGet(questionnaires::current);
  }

  private Set<UUID> byReply(
      List<DueInvitation> due,
      Map<UUID, OutgoingLink> links,
      Rules rules,
      Map<UUID, Questionnaire> asked) {
    if (!rules.answers().asksForReplies() || !sms.canBeRepliedTo()) {
      return Set.of();
    }
    var wanted = new ArrayList<NewConversation>();
    var times = due.stream().collect(groupingBy(DueInvitation::phoneKey, counting()));
    for (var one : due) {
      var questionnaire = Objects.requireNonNull(asked.get(one.id()));
      if (rules.answers().of(one.service()) == Way.REPLY
          && hasScore(questionnaire)
          && times.getOrDefault(one.phoneKey(), 0L) == 1L) {
        var link = Objects.requireNonNull(links.get(one.id()));
        wanted.add(
            new NewConversation(
                one.id(), one.phoneKey(), link.token(), one.language(), link.closesAt()));
      }
    }
    return wanted.isEmpty() ? Set.of() : conversations.begin(wanted);
  }

  private static boolean hasScore(Questionnaire questionnaire) {
    return questionnaire.score() != null;
  }
}
