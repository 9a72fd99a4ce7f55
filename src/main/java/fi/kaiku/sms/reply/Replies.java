package fi.kaiku.sms.reply;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.kaiku.access.Viewer;
import fi.kaiku.organization.ServiceId;
import fi.kaiku.platform.NotFound;
import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.Sealing.Purpose;
import fi.kaiku.sms.Correspondent;
import fi.kaiku.sms.OptOuts;
import fi.kaiku.sms.OptOuts.SaidBy;
import fi.kaiku.sms.gateway.Reply;
import fi.kaiku.sms.receipt.PhoneAddress;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What customers reply. STOP is heeded at once; whatever else is said waits for somebody to read
 * it, sealed and for a time only, for it may be a refusal in other words.
 */
@Service
public class Replies {

  /** What is longer is cut: the operator sends so much in ten parts or more. */
  private static final int LONGEST = 2_000;

  private static final int SHOWN = 100;

  private final ReplyStore store;
  private final IncomingStore incoming;
  private final List<Correspondent> correspondents;
  private final OptOuts optOuts;
  private final Sealing sealing;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Replies(
      ReplyStore store,
      IncomingStore incoming,
      List<Correspondent> correspondents,
      OptOuts optOuts,
      Sealing sealing,
      Clock clock,
      ApplicationEventPublisher events) {
    this.store = store;
    this.incoming = incoming;
    this.correspondents = correspondents;
    this.optOuts = optOuts;
    this.sealing = sealing;
    this.clock = clock;
    this.events = events;
  }

  /**
   * Takes a reply, in the caller's transaction. The same may come twice. What belongs to a
   * conversation, and pieces of long messages, wait a moment to be read together.
   */
  public void take(Reply reply) {
    var number = PhoneAddress.e164(reply.phone());
    var phoneKey = sealing.fingerprint(Purpose.PHONE, number);
    if (number.isEmpty()) {
      keep(phoneKey, reply.text(), null);
    } else if (reply.saysStop() && !reply.saysStopBeside()) {
      optOuts.optOut(phoneKey, SaidBy.REPLY);
    } else {
      takeWords(phoneKey, number, reply);
    }
  }

  private void takeWords(UUID phoneKey, String number, Reply reply) {
    if (reply.saysStopBeside()) {
      optOuts.optOut(phoneKey, SaidBy.REPLY);
    }
    if (reply.part() != null || correspondents.stream().anyMatch(c -> c.awaits(phoneKey))) {
      incoming.add(phoneKey, sealing.seal(number), reply, clock.instant());
    } else {
      keep(phoneKey, reply.text(), null);
    }
  }

  /**
   * Keeps a reply for somebody to read, in the caller's transaction.
   *
   * @param service whose question it was meant to answer, if it was
   */
  void keep(UUID phoneKey, String reply, @Nullable ServiceId service) {
    var text = cut(reply);
    var textKey = sealing.fingerprint(Purpose.CONTENT, text);
    store.add(phoneKey, textKey, sealing.seal(text), service, clock.instant());
  }

  /**
   * Replies that nobody has read yet, or done nothing about.
   *
   * @param numberless those of them that came without a number: nobody can be stopped
   */
  record Unread(int count, List<ReplyStore.Waiting> shown, Set<ReplyId> numberless) {}

  /** How many that were meant to answer a service's question wait. */
  Map<ServiceId, Integer> byService() {
    return store.byService();
  }

  /** The oldest of those that wait; that somebody read them is written down. */
  @Transactional
  public Unread read(Viewer viewer) {
    var shown = store.oldest(SHOWN);
    if (!shown.isEmpty()) {
      events.publishEvent(ReplyDeed.of(viewer, "replies-read", Integer.toString(shown.size())));
    }
    var numberless =
        shown.stream()
            .filter(reply -> isNobody(reply.phoneKey()))
            .map(ReplyStore.Waiting::id)
            .collect(toUnmodifiableSet());
    return new Unread(store.pile().count(), shown, numberless);
  }

  /** No more messages to whoever wrote it. A reply that is gone changes nothing. */
  @Transactional
  public void stopMessages(ReplyId id, Viewer viewer) {
    store
        .remove(id)
        .ifPresent(
            phoneKey -> {
              if (isNobody(phoneKey)) {
                throw new NotFound("a reply without a number");
              }
              optOuts.optOut(phoneKey, SaidBy.STAFF);
              events.publishEvent(ReplyDeed.of(viewer, "reply-stopped", id.value().toString()));
            });
  }

  /** It needs nothing more, and is forgotten. */
  @Transactional
  public void handled(ReplyId id, Viewer viewer) {
    if (store.remove(id).isPresent()) {
      events.publishEvent(ReplyDeed.of(viewer, "reply-handled", id.value().toString()));
    }
  }

  private boolean isNobody(UUID phoneKey) {
    return phoneKey.equals(sealing.fingerprint(Purpose.PHONE, ""));
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
