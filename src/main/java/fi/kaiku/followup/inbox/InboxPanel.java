package fi.kaiku.followup.inbox;

import fi.kaiku.followup.handling.DoneReason;
import fi.kaiku.platform.Fault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands below a comment that is open in an inbox.
 *
 * @param part what is looked for first: {@code assign} or {@code done}
 * @param people those whose task it may become
 * @param form as it stands, or as somebody typed it
 * @param overtaken what somebody else did meanwhile; none where nobody did
 * @param history what it has been, the newest first
 * @param meetings on whose agendas it may be put
 * @param put the meeting on whose agenda it has just been put
 */
record InboxPanel(
    String part,
    List<Somebody> people,
    HandlingForm form,
    List<Fault> faults,
    @Nullable String overtaken,
    List<String> history,
    List<Gathering> meetings,
    @Nullable String put) {

  static final String ASSIGN = "assign";
  static final String DONE = "done";

  /** A team meeting that is planned, by its day. */
  record Gathering(String id, String day) {}

  /** The same with what is wrong with what somebody typed. */
  InboxPanel refusing(List<Fault> wrong) {
    return new InboxPanel(part, people, form, wrong, null, history, meetings, null);
  }

  /** The same with what somebody else did meanwhile. */
  InboxPanel overtakenBy(String deed) {
    return new InboxPanel(part, people, form, List.of(), deed, history, meetings, null);
  }

  /** The same with the day of the meeting on whose agenda it has been put. */
  InboxPanel putOn(String day) {
    return new InboxPanel(part, people, form, List.of(), null, history, meetings, day);
  }

  /** Somebody to choose. */
  record Somebody(String id, String name) {}

  public List<String> reasons() {
    return DoneReason.words();
  }

  /** The message on what is wrong with a field; none where nothing is. */
  public @Nullable String fault(String field) {
    return faults.stream()
        .filter(fault -> fault.field().equals(field))
        .map(Fault::message)
        .findFirst()
        .orElse(null);
  }
}
