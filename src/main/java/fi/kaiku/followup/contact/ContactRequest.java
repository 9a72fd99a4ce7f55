package fi.kaiku.followup.contact;

import fi.kaiku.platform.Conflict;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer wants an answer.
 *
 * @param unit where they were; the unit that it was merged into has its requests now
 * @param changedOn when the customer changed it last
 * @param urgent whether the words say that somebody may come to harm
 * @param handler who has taken it
 * @param doubtful whether the form that it came by is hardly a person's
 */
public record ContactRequest(
    UUID id,
    UUID unit,
    UUID service,
    LocalDate receivedOn,
    LocalDate dueOn,
    @Nullable LocalDate changedOn,
    boolean urgent,
    ContactState state,
    @Nullable Handler handler,
    @Nullable LocalDate closedOn,
    boolean doubtful) {

  /** A colleague who has taken a request. */
  public record Handler(UUID id, String name) {}

  public boolean isOpen() {
    return state == ContactState.NEW || state == ContactState.IN_HAND;
  }

  /** Whether it stands apart from the others: it is hardly a person's, and nobody has taken it. */
  public boolean isApart() {
    return doubtful && state == ContactState.NEW;
  }

  public boolean isOverdueOn(LocalDate day) {
    return isOpen() && dueOn.isBefore(day);
  }

  /**
   * A colleague sees to it from now on.
   *
   * @throws Conflict when it has been answered or closed meanwhile, or somebody else has it
   */
  ContactRequest takenBy(Handler colleague) {
    if (!isOpen() || (handler != null && !handler.equals(colleague))) {
      throw new Conflict("somebody else was quicker");
    }
    return with(ContactState.IN_HAND, colleague, null);
  }

  /** Whoever does something about a new one has it. */
  ContactRequest workedOnBy(Handler colleague) {
    refuseIfClosed();
    return with(
        state == ContactState.NEW ? ContactState.IN_HAND : state,
        handler == null ? colleague : handler,
        null);
  }

  ContactRequest answeredBy(Handler colleague) {
    refuseIfClosed();
    return with(ContactState.ANSWERED, handler == null ? colleague : handler, null);
  }

  ContactRequest closed(LocalDate day) {
    refuseIfClosed();
    return with(ContactState.CLOSED, handler, day);
  }

  ContactRequest reopenedBy(Handler colleague) {
    if (isOpen()) {
      throw new Conflict("it is open");
    }
    return with(ContactState.IN_HAND, colleague, null);
  }

  /** Its customer has told other ways, or more; one that had been answered is nobody's again. */
  ContactRequest changed(LocalDate day, LocalDate due, boolean isUrgent) {
    var isAnew = state == ContactState.ANSWERED;
    return new ContactRequest(
        id,
        unit,
        service,
        receivedOn,
        due,
        day,
        isUrgent,
        isAnew ? ContactState.NEW : state,
        isAnew ? null : handler,
        closedOn,
        doubtful);
  }

  private void refuseIfClosed() {
    if (state == ContactState.CLOSED) {
      throw new Conflict("it is closed");
    }
  }

  private ContactRequest with(
      ContactState next, @Nullable Handler colleague, @Nullable LocalDate closed) {
    return new ContactRequest(
        id, unit, service, receivedOn, dueOn, changedOn, urgent, next, colleague, closed, doubtful);
  }
}
