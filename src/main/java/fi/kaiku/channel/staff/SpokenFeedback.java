package fi.kaiku.channel.staff;

import fi.kaiku.access.Viewer;
import fi.kaiku.channel.form.AskedVersions;
import fi.kaiku.channel.web.TakenForms;
import fi.kaiku.channel.web.TakenForms.Known;
import fi.kaiku.feedback.AnswerId;
import fi.kaiku.feedback.Channel;
import fi.kaiku.feedback.Occasion;
import fi.kaiku.feedback.UninvitedAnswers;
import fi.kaiku.organization.Organization;
import fi.kaiku.organization.Unit;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.NotFound;
import fi.kaiku.questionnaire.Questionnaire;
import fi.kaiku.questionnaire.Questionnaires;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Feedback that a customer spoke and a worker noted down. Neither of them is known afterwards: not
 * who said it, and not who wrote it.
 */
@Service
class SpokenFeedback {

  static final String QUESTIONNAIRE = "spoken";

  private final UninvitedAnswers answers;
  private final TakenForms taken;
  private final Questionnaires questionnaires;
  private final AskedVersions versions;
  private final Organization organization;
  private final Clock clock;

  SpokenFeedback(
      UninvitedAnswers answers,
      TakenForms taken,
      Questionnaires questionnaires,
      AskedVersions versions,
      Organization organization,
      Clock clock) {
    this.answers = answers;
    this.taken = taken;
    this.questionnaires = questionnaires;
    this.versions = versions;
    this.organization = organization;
    this.clock = clock;
  }

  Questionnaire asked() {
    return questionnaires.newest(QUESTIONNAIRE);
  }

  /** What the page of a form asked, which goes along with it. */
  private Questionnaire asked(SpokenForm form) {
    return versions
        .of(QUESTIONNAIRE, form.asked())
        .orElseThrow(() -> new BadInput(Fault.of("form", "spoken.fault.form")));
  }

  /** The units in the viewer's reach that are open today. */
  List<Unit> units(Viewer viewer) {
    var today = Helsinki.day(clock.instant());
    return organization.units().stream()
        .filter(unit -> viewer.reach().includes(unit.id().value()) && unit.isValidOn(today))
        .toList();
  }

  /**
   * One of them.
   *
   * @throws NotFound when it is none of them
   */
  Unit unit(UUID id, Viewer viewer) {
    return units(viewer).stream()
        .filter(unit -> unit.id().value().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("no unit " + id));
  }

  /**
   * Stores what was noted, if its page was not stored before.
   *
   * @throws BadInput naming each field that is wrong
   */
  @Transactional
  public Known note(UUID unitId, SpokenForm form, Viewer viewer) {
    var unit = unit(unitId, viewer);
    var asked = asked(form);
    var given = form.given(asked);
    var number = Objects.requireNonNull(form.form());
    var month = YearMonth.from(Helsinki.day(clock.instant()));
    var known = taken.take("spoken " + number, unitId + " " + given.content());
    if (known == Known.NEW) {
      answers.give(
          AnswerId.byLot(),
          new Occasion(Channel.STAFF, asked.code(), asked.version(), unit.id(), month, true),
          given);
    }
    return known;
  }
}
