package fi.kaiku.followup.contact.page;

import fi.kaiku.followup.contact.ContactCard;
import fi.kaiku.followup.contact.ContactStep;
import fi.kaiku.followup.contact.OtherMatter;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Language;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The page of one request.
 *
 * @param ways by which the customer may be reached: {@code phone-email}
 * @param card phone, e-mail, language and words, for whoever has just opened them
 * @param mine whether the viewer has taken it
 * @param changed when its customer changed it last
 * @param erased the day on which it is erased, of a closed one
 * @param signIn whether there is somewhere to sign in
 * @param mails whether mails leave at all
 */
record ContactSheet(
    ContactRow row,
    String ways,
    @Nullable ContactCard card,
    boolean mine,
    @Nullable String changed,
    @Nullable String erased,
    boolean signIn,
    boolean mails,
    List<StepRow> steps) {

  /** What was done. */
  record StepRow(String kind, String on, String by, @Nullable String note) {
    static StepRow of(ContactStep step, Language reader) {
      var on = Helsinki.text(step.on(), reader);
      return new StepRow(step.kind().name(), on, step.by(), step.note());
    }

    @Override
    public String toString() {
      return "StepRow " + kind;
    }
  }

  public boolean open() {
    return row.state().equals("NEW") || row.state().equals("IN_HAND");
  }

  public boolean closed() {
    return row.state().equals("CLOSED");
  }

  /** Whether it is the viewer's or nobody's. */
  public boolean free() {
    return row.handler() == null || mine;
  }

  public boolean byMail() {
    return ways.contains("email");
  }

  /** What it may turn out to be, as ends of message keys. */
  public List<String> matters() {
    return Stream.of(OtherMatter.values()).map(OtherMatter::word).toList();
  }

  @Override
  public String toString() {
    return "ContactSheet " + row.id();
  }
}
