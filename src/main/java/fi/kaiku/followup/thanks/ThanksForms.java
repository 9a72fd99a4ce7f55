package fi.kaiku.followup.thanks;

import static java.util.Objects.requireNonNullElse;
import static java.util.Objects.requireNonNullElseGet;

import fi.kaiku.followup.thanks.Addressee.Kind;
import fi.kaiku.mail.Mail;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.PlainText;
import fi.kaiku.platform.address.EmailAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what somebody filled in to pass thanks on. */
@Component
class ThanksForms {

  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_LINE = 400;

  private final Workers workers;
  private final Mail mail;

  ThanksForms(Workers workers, Mail mail) {
    this.workers = workers;
    this.mail = mail;
  }

  /**
   * Thanks that can be passed on.
   *
   * @throws BadInput when something is missing or wrong, or the comment is no thanks
   */
  NewThanks read(ThanksForm form, ThankedComment comment) {
    if (comment.praise() != Praise.THANKS) {
      throw new BadInput(Fault.of("to", "thanks.refused." + comment.praise().word()));
    }
    var faults = new ArrayList<Fault>();
    var byMail = form.byMail() && mail.isSetUp();
    var to = addressee(form, comment, byMail, faults);
    var line = PlainText.ofPage(requireNonNullElse(form.line(), "")).strip();
    if (line.length() > LONGEST_LINE) {
      faults.add(Fault.of("line", "thanks.fault.line", String.valueOf(LONGEST_LINE)));
    }
    if (to == null || !faults.isEmpty()) {
      throw new BadInput(faults);
    }
    return new NewThanks(
        requireNonNullElseGet(form.thanks(), UUID::randomUUID),
        comment.id(),
        to,
        line.isEmpty() ? null : line,
        byMail,
        form.once() == null);
  }

  private @Nullable Addressee addressee(
      ThanksForm form, ThankedComment comment, boolean byMail, List<Fault> faults) {
    return switch (requireNonNullElse(form.to(), "")) {
      case ThanksForm.TEAM -> team(form, comment, byMail, faults);
      case ThanksForm.NEW -> worker(form, comment, byMail, faults);
      default -> known(form, comment, faults);
    };
  }

  private static @Nullable Addressee team(
      ThanksForm form, ThankedComment comment, boolean byMail, List<Fault> faults) {
    var unit = unit(form, comment, faults);
    var email = email("teamEmail", form.teamEmail(), byMail, faults);
    var language = ThanksForm.language(form.teamLanguage());
    return unit == null ? null : new Addressee(Kind.TEAM, unit, null, email, language);
  }

  private static @Nullable Addressee worker(
      ThanksForm form, ThankedComment comment, boolean byMail, List<Fault> faults) {
    var unit = unit(form, comment, faults);
    var name = PlainText.of(requireNonNullElse(form.name(), ""));
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      faults.add(Fault.of("name", "thanks.fault.name"));
    }
    var email = email("email", form.email(), byMail, faults);
    Language language = ThanksForm.language(form.language());
    return unit == null ? null : new Addressee(Kind.WORKER, unit, name, email, language);
  }

  private @Nullable Addressee known(ThanksForm form, ThankedComment comment, List<Fault> faults) {
    var found =
        workers.in(comment.unitIds()).stream()
            .filter(one -> one.id().toString().equals(form.to()))
            .findFirst();
    if (found.isEmpty()) {
      faults.add(Fault.of("to", "thanks.fault.to"));
    }
    return found.map(Worker::addressee).orElse(null);
  }

  private static @Nullable UUID unit(ThanksForm form, ThankedComment comment, List<Fault> faults) {
    var units = comment.unitIds();
    if (units.size() == 1) {
      return units.getFirst();
    }
    var chosen = form.unit();
    if (chosen == null || !units.contains(chosen)) {
      faults.add(Fault.of("unit", "thanks.fault.unit"));
      return null;
    }
    return chosen;
  }

  private static @Nullable String email(
      String field, @Nullable String typed, boolean needed, List<Fault> faults) {
    if (typed == null || typed.isBlank()) {
      if (needed) {
        faults.add(Fault.of(field, "thanks.fault.email.missing"));
      }
      return null;
    }
    var email = EmailAddress.of(typed);
    if (email.isEmpty()) {
      faults.add(Fault.of(field, "thanks.fault.email"));
    }
    return email.map(EmailAddress::text).orElse(null);
  }
}
