package fi.kaiku.channel.web;

import fi.kaiku.channel.form.Walk;
import fi.kaiku.channel.link.SentForm;
import fi.kaiku.organization.Unit;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form as somebody has filled it in so far.
 *
 * @param unit none when the one that was chosen takes no feedback
 * @param token none when the form came from no page of ours, or a day too late
 * @param hidden what stands in the field that nobody sees
 */
record OpenForm(
    Language language,
    @Nullable Unit unit,
    @Nullable FormToken token,
    ContactDetails contact,
    Walk walk,
    String hidden) {

  /** What is wrong with it at its end, beside what the questions say themselves. */
  List<Fault> faults() {
    var faults = new ArrayList<Fault>();
    if (token == null) {
      faults.add(SentForm.STALE);
    }
    if (unit == null) {
      faults.add(Fault.of("unit", "web.fault.unit"));
    }
    faults.addAll(contact.faults());
    var given = walk.given();
    if (given.comment().isBlank() && contact.isThere()) {
      faults.add(Fault.of("comment", "web.fault.words"));
    } else if (given.comment().isBlank() && given.score() == null && given.marks().isEmpty()) {
      faults.add(Fault.of("comment", "web.fault.nothing"));
    }
    return faults;
  }

  /** All that it says, so that one that comes again is known from one that was written anew. */
  String content() {
    var about = unit == null ? "" : unit.oid();
    return String.join("\n", about, contact.phone(), contact.email(), walk.given().content());
  }

  OpenForm refused(List<Fault> faults) {
    return new OpenForm(language, unit, token, contact, walk.refused(faults), hidden);
  }

  OpenForm with(FormToken other) {
    return new OpenForm(language, unit, other, contact, walk, hidden);
  }

  /** Nothing of it: this may come into a log. */
  @Override
  public String toString() {
    return "OpenForm";
  }
}
