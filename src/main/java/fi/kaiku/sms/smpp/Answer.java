package fi.kaiku.sms.smpp;

import fi.kaiku.sms.Outcome;
import fi.kaiku.sms.Outcome.Accepted;
import fi.kaiku.sms.Outcome.Lost;
import fi.kaiku.sms.Outcome.Postponed;
import fi.kaiku.sms.Outcome.Refused;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jsmpp.GenericNackResponseException;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.Command;
import org.jsmpp.bean.SubmitSmResp;
import org.jsmpp.extra.PendingResponse;

/** The answer to one message: tells what it means as soon as it comes. */
final class Answer extends PendingResponse<Command> {

  /** "Not now": the operator has not taken the message and may do so later. */
  private static final Set<Integer> NOT_NOW =
      Set.of(
          SMPPConstant.STAT_ESME_RTHROTTLED,
          SMPPConstant.STAT_ESME_RMSGQFUL,
          SMPPConstant.STAT_ESME_RSYSERR,
          SMPPConstant.STAT_ESME_RX_T_APPN,
          SMPPConstant.STAT_ESME_RINVBNDSTS);

  private final Consumer<Outcome> outcome;
  private final long askedAt = System.nanoTime();
  private final Duration patience;
  private final AtomicBoolean told = new AtomicBoolean();

  Answer(Consumer<Outcome> outcome, Duration patience) {
    super(patience.toMillis());
    this.outcome = outcome;
    this.patience = patience;
  }

  boolean isOverdue() {
    return System.nanoTime() - askedAt > patience.toNanos();
  }

  void tell(Outcome what) {
    if (told.compareAndSet(false, true)) {
      outcome.accept(what);
    }
  }

  @Override
  public void done(Command answer) {
    var status = answer.getCommandStatus();
    if (status != SMPPConstant.STAT_ESME_ROK) {
      var code = "0x%08X".formatted(status);
      tell(NOT_NOW.contains(status) ? new Postponed(code) : new Refused(code));
    } else if (answer instanceof SubmitSmResp taken) {
      tell(new Accepted(Objects.requireNonNullElse(taken.getMessageId(), "")));
    } else {
      tell(new Lost());
    }
  }

  @Override
  public void doneWithInvalidResponse(InvalidResponseException fault) {
    tell(fault instanceof GenericNackResponseException ? new Refused("generic-nack") : new Lost());
  }
}
