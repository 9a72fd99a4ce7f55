package fi.kaiku.followup.inbox;

import fi.kaiku.access.StaffId;
import fi.kaiku.followup.handling.HandledItem;
import fi.kaiku.followup.handling.Handling;
import fi.kaiku.followup.handling.Handling.Assignee;
import fi.kaiku.people.Account;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.PlainText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose task a comment shall be, as somebody typed it.
 *
 * @param version of the handling that they saw
 * @param assignee an id; empty for nobody
 * @param due ISO; empty for no day
 * @param note their own words
 */
record HandlingForm(
    @Nullable Integer version,
    @Nullable String assignee,
    @Nullable String due,
    @Nullable String note) {

  private static final int LONGEST = 500;
  private static final int FURTHEST = 366;

  /** As it stands. */
  static HandlingForm of(HandledItem item) {
    var whose = item.now().assignee();
    var due = item.now().dueOn();
    return new HandlingForm(
        item.version(),
        whose == null ? "" : whose.id().value().toString(),
        due == null ? "" : due.toString(),
        item.now().note());
  }

  /** The same for another version. */
  HandlingForm at(int other) {
    return new HandlingForm(other, assignee, due, note);
  }

  int seen() {
    return version == null ? 0 : version;
  }

  public String words() {
    return PlainText.of(Objects.requireNonNullElse(note, ""));
  }

  /** What is wrong with it, field by field. */
  List<Fault> faults(List<Account> colleagues, LocalDate today) {
    var faults = new ArrayList<Fault>();
    if (!isNobody() && whose(colleagues).isEmpty()) {
      faults.add(Fault.of("assignee", "inbox.fault.assignee"));
    }
    var day = day();
    var isGiven = !Objects.requireNonNullElse(due, "").isBlank();
    if (isGiven && (day == null || day.isBefore(today) || day.isAfter(today.plusDays(FURTHEST)))) {
      faults.add(Fault.of("due", "inbox.fault.due"));
    } else if (isGiven && isNobody()) {
      faults.add(Fault.of("assignee", "inbox.fault.nobody"));
    }
    if (words().length() > LONGEST) {
      faults.add(Fault.of("note", "inbox.fault.note"));
    }
    return faults;
  }

  /** What it makes of a handling; nothing may be wrong with it. */
  Handling applied(Handling before, List<Account> colleagues) {
    return whose(colleagues)
        .map(whose -> before.assignedTo(whose, day(), words()))
        .orElseGet(() -> before.putBack(words()));
  }

  private boolean isNobody() {
    return Objects.requireNonNullElse(assignee, "").isBlank();
  }

  private Optional<Assignee> whose(List<Account> colleagues) {
    return colleagues.stream()
        .filter(one -> one.id().value().toString().equals(assignee))
        .map(one -> new Assignee(new StaffId(UUID.fromString(assignee)), one.name()))
        .findFirst();
  }

  private @Nullable LocalDate day() {
    try {
      return due == null || due.isBlank() ? null : LocalDate.parse(due);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
