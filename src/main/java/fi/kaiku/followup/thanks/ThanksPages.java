package fi.kaiku.followup.thanks;

import static fi.kaiku.access.Permission.READ_ORIGINALS;

import fi.kaiku.display.Labels;
import fi.kaiku.followup.thanks.ThanksPage.Choice;
import fi.kaiku.followup.thanks.ThanksPage.KnownWorker;
import fi.kaiku.followup.thanks.ThanksPage.Means;
import fi.kaiku.followup.thanks.ThanksPage.Reply;
import fi.kaiku.followup.thanks.ThanksStore.Thanked;
import fi.kaiku.insight.Reader;
import fi.kaiku.mail.Mail;
import fi.kaiku.organization.Unit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page on which thanks are passed on. */
@Component
class ThanksPages {

  private final Workers workers;
  private final PassingOn passing;
  private final Mail mail;

  ThanksPages(Workers workers, PassingOn passing, Mail mail) {
    this.workers = workers;
    this.passing = passing;
    this.mail = mail;
  }

  /** As it is opened. */
  ModelAndView fresh(ThankedComment comment, Reader reader, @Nullable String back, Reply reply) {
    var units = comment.unitIds();
    var team = units.size() == 1 ? workers.team(units.getFirst()).orElse(null) : null;
    var form = ThanksForm.fresh(reader.labels().language(), team, back);
    return page(comment, reader, form, reply);
  }

  ModelAndView page(ThankedComment comment, Reader reader, ThanksForm form, Reply reply) {
    var refusal = comment.praise() == Praise.THANKS ? null : comment.praise().word();
    var several = comment.units().size() > 1;
    var page =
        new ThanksPage(
            comment.row(),
            refusal,
            several
                ? comment.units().stream().map(unit -> choice(unit, reader)).toList()
                : List.of(),
            workers(comment, reader),
            teams(comment, reader),
            earlier(comment.id(), reader),
            new Means(mail.isSetUp(), reader.viewer().may(READ_ORIGINALS)),
            form,
            reply);
    return new ModelAndView(
            "followup/thanks",
            reply.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
        .addObject("page", page)
        .addObject("faults", reply.faults());
  }

  /** Says that it is done, and offers the card once more. */
  ModelAndView sent(ThankedComment comment, NewThanks thanks, ThanksForm form) {
    return new ModelAndView("followup/thanks-sent")
        .addObject("row", comment.row())
        .addObject("byMail", thanks.byMail())
        .addObject("form", form);
  }

  private List<KnownWorker> workers(ThankedComment comment, Reader reader) {
    var several = comment.units().size() > 1;
    return workers.in(comment.unitIds()).stream()
        .map(
            one ->
                new KnownWorker(
                    one.id(), one.name(), one.email(), several ? name(one, comment, reader) : null))
        .toList();
  }

  private List<Choice> teams(ThankedComment comment, Reader reader) {
    var known = workers.withTeams(comment.unitIds());
    return comment.units().stream()
        .filter(unit -> known.contains(unit.id().value()))
        .map(unit -> choice(unit, reader))
        .toList();
  }

  private static @Nullable String name(Worker worker, ThankedComment comment, Reader reader) {
    return comment.units().stream()
        .filter(unit -> unit.id().value().equals(worker.unit()))
        .map(unit -> choice(unit, reader).name())
        .findFirst()
        .orElse(null);
  }

  private static Choice choice(Unit unit, Reader reader) {
    return new Choice(unit.id().value(), unit.names().in(reader.labels().language()));
  }

  private List<String> earlier(UUID reading, Reader reader) {
    return passing.of(reading).stream().map(one -> earlier(one, reader.labels())).toList();
  }

  /** By whom and when is forgotten when the comment has gone into a pool since. */
  private static String earlier(Thanked one, Labels labels) {
    return one.by().isEmpty()
        ? labels.text("thanks.earlier")
        : labels.text(
            "thanks.earlier." + one.kind().word(), labels.numbers().day(one.on()), one.by());
  }
}
