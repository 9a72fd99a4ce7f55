package fi.kaiku.channel.reply;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.kaiku.channel.reply.ConversationStore.Found;
import fi.kaiku.channel.reply.ConversationStore.Kept;
import fi.kaiku.channel.reply.Talk.Done;
import fi.kaiku.channel.reply.Turn.Meaning;
import fi.kaiku.invitation.Conversations;
import fi.kaiku.invitation.Invitations;
import fi.kaiku.invitation.Invited;
import fi.kaiku.invitation.LinkToken;
import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.Sealing.Purpose;
import fi.kaiku.sms.Correspondent;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Talks with people who answer by replying to the message. */
@Service
class Conversing implements Conversations, Correspondent {

  private static final int SHORT = 8;

  private final ConversationStore store;
  private final SealedTalks talks;
  private final Invitations invitations;
  private final RepliedAnswers answers;
  private final WordsBack words;
  private final ReplySettings settings;
  private final Sealing sealing;
  private final Clock clock;

  Conversing(
      ConversationStore store,
      SealedTalks talks,
      Invitations invitations,
      RepliedAnswers answers,
      WordsBack words,
      ReplySettings settings,
      Sealing sealing,
      Clock clock) {
    this.store = store;
    this.talks = talks;
    this.invitations = invitations;
    this.answers = answers;
    this.words = words;
    this.settings = settings;
    this.sealing = sealing;
    this.clock = clock;
  }

  @Override
  public Set<UUID> begin(List<NewConversation> asked) {
    var now = clock.instant();
    var byPhone =
        asked.stream().collect(toMap(NewConversation::phoneKey, one -> one, (first, _) -> first));
    var begun = store.begin(byPhone.values().stream().map(one -> kept(one, now)).toList(), now);
    return byPhone.values().stream()
        .filter(one -> begun.contains(one.phoneKey()))
        .map(NewConversation::invitation)
        .collect(toUnmodifiableSet());
  }

  @Override
  public void overtake(Set<UUID> phoneKeys) {
    var now = clock.instant();
    store
        .open(phoneKeys, now)
        .forEach(
            one -> {
              var ended = talks.open(one.sealed()).closed().with(Done.OVERTAKEN);
              store.end(one.phoneKey(), now, talks.seal(ended));
            });
  }

  private Kept kept(NewConversation asked, Instant now) {
    var closesAt = now.plus(settings.open());
    return new Kept(
        asked.phoneKey(),
        asked.token(),
        closesAt.isBefore(asked.closesAt()) ? closesAt : asked.closesAt(),
        talks.seal(Talk.begun(asked.token().value(), asked.language())));
  }

  @Override
  public boolean awaits(UUID phoneKey) {
    return store.knows(phoneKey);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Hearing hear(Heard reply) {
    return store
        .lock(reply.phoneKey())
        .map(found -> hear(reply, found))
        .orElseGet(Hearing.NotAwaited::new);
  }

  private Hearing hear(Heard reply, Found found) {
    var talk = talks.open(found.sealed());
    var print = shortPrint(reply.text());
    var token = Optional.ofNullable(talk.token()).map(LinkToken::of);
    var invited =
        token.filter(_ -> clock.instant().isBefore(found.closesAt())).flatMap(invitations::open);
    var turn = turn(talk, reply.text(), talk.hasHeard(print), invited.flatMap(_ -> token));
    invited.ifPresent(one -> answers.take(token.orElseThrow(), one, turn.meaning()));
    var after =
        turn.meaning() instanceof Meaning.Undecided ? turn.after() : turn.after().hearing(print);
    store.goOn(reply.phoneKey(), talks.seal(after));
    turn.word().ifPresent(word -> words.say(word, reply, talk.language()));
    return hearing(turn.meaning(), invited);
  }

  /**
   * What follows from a reply.
   *
   * @param open the token of an invitation that can be answered now
   */
  private Turn turn(Talk talk, String reply, boolean heardBefore, Optional<LinkToken> open) {
    if (heardBefore) {
      return Turn.again(talk, reply, open.flatMap(answers::score));
    }
    return open.isPresent() ? Turn.open(talk, reply, settings) : Turn.late(talk, reply);
  }

  private static Hearing hearing(Meaning meaning, Optional<Invited> invited) {
    if (!meaning.needsReader()) {
      return new Hearing.Understood();
    }
    return invited
        .<Hearing>map(one -> new Hearing.Puzzling(one.service()))
        .orElseGet(Hearing.NotAwaited::new);
  }

  private String shortPrint(String reply) {
    return sealing.fingerprint(Purpose.CONTENT, reply).toString().substring(0, SHORT);
  }
}
