package fi.kaiku.sms.reply;

import fi.kaiku.access.Viewer;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.Sealing.Purpose;
import fi.kaiku.sms.OptOutStore;
import fi.kaiku.sms.OptOuts;
import fi.kaiku.sms.OptOuts.SaidBy;
import fi.kaiku.sms.OptOuts.State;
import fi.kaiku.sms.receipt.PhoneAddress;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff do when somebody calls: a number is told, used and not kept. */
@Service
class OptOutsByHand {

  private static final Pattern NUMBER = Pattern.compile("\\+[1-9]\\d{6,14}");

  private final OptOuts optOuts;
  private final OptOutStore store;
  private final Sealing sealing;
  private final ApplicationEventPublisher events;

  OptOutsByHand(
      OptOuts optOuts, OptOutStore store, Sealing sealing, ApplicationEventPublisher events) {
    this.optOuts = optOuts;
    this.store = store;
    this.sealing = sealing;
    this.events = events;
  }

  /** What became of it; a page has words for each. */
  enum Told {
    STOPPED,
    STOPPED_BEFORE,
    ALLOWED,
    ALLOWED_BEFORE
  }

  /**
   * No more messages to a number.
   *
   * @throws BadInput when it is none
   */
  @Transactional
  public Told stop(String number, Viewer viewer) {
    var phoneKey = phoneKey(number);
    if (optOuts.state(phoneKey) == State.LASTING) {
      return Told.STOPPED_BEFORE;
    }
    optOuts.optOut(phoneKey, SaidBy.STAFF);
    events.publishEvent(ReplyDeed.of(viewer, "opt-out-added", "a number"));
    return Told.STOPPED;
  }

  /**
   * Messages may come to a number again: its holder asked for it.
   *
   * @throws BadInput when it is none
   */
  @Transactional
  public Told allow(String number, Viewer viewer) {
    if (store.lift(phoneKey(number)) == 0) {
      return Told.ALLOWED_BEFORE;
    }
    events.publishEvent(ReplyDeed.of(viewer, "opt-out-lifted", "a number"));
    return Told.ALLOWED;
  }

  private UUID phoneKey(String number) {
    var address = PhoneAddress.e164(number.replaceAll("\\(0\\)", ""));
    if (!NUMBER.matcher(address).matches()) {
      throw new BadInput(Fault.of("number", "sms.fault.number"));
    }
    return sealing.fingerprint(Purpose.PHONE, address);
  }
}
