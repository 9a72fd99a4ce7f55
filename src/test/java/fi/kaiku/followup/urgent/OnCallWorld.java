package fi.kaiku.followup.urgent;

import static fi.kaiku.access.Permission.CHANGE_FOLLOWUP;
import static fi.kaiku.access.Permission.HANDLE_FEEDBACK;
import static fi.kaiku.access.Permission.READ_COMMENTS;

import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.StaffId;
import fi.kaiku.access.Viewer;
import fi.kaiku.feedback.AnswerId;
import fi.kaiku.feedback.Answers;
import fi.kaiku.feedback.GivenRecipient;
import fi.kaiku.followup.oncall.OnCallLists;
import fi.kaiku.insight.comments.urgent.UrgentAlarms;
import fi.kaiku.mail.GivenMail;
import fi.kaiku.mail.LetterPaper;
import fi.kaiku.mail.MailStore;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.People;
import fi.kaiku.platform.Job;
import fi.kaiku.platform.PublicUrl;
import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.calendar.WorkingDays;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A unit whose three supervisors are on call, and a customer who means to harm themselves. */
class OnCallWorld {

  static final Viewer COUNTY = GivenViewer.of(HANDLE_FEEDBACK, READ_COMMENTS, CHANGE_FOLLOWUP);
  static final Duration TIME = Duration.ofMinutes(15);

  private static final String HARM =
      "Haluan kuolla, en jaksa enää. Olen miettinyt itsemurhaa joka ilta.";

  @Autowired Answers answers;
  @Autowired UrgentAlarms alarms;
  @Autowired OnCallLists lists;
  @Autowired People people;
  @Autowired Alerts alerts;
  @Autowired AlertStore store;
  @Autowired AlertErasure erasure;
  @Autowired AlertText text;
  @Autowired AlertWords words;
  @Autowired Urgencies urgencies;
  @Autowired AlertReach reach;
  @Autowired WorkingDays days;
  @Autowired MailStore mails;
  @Autowired LetterPaper paper;
  @Autowired MessageSource texts;
  @Autowired PublicUrl publicUrl;
  @Autowired TransactionTemplate transaction;
  @Autowired ApplicationEventPublisher events;
  @Autowired List<Job> jobs;
  @Autowired Sealing sealing;
  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;

  final AnswerId answer = new AnswerId(UUID.randomUUID());

  private final GivenUnit given =
      GivenUnit.named("Kivenlahden terveysasema").oid("1.2.246.1").inService("TA");
  private @Nullable UnitId unit;
  private @Nullable AlertJob job;

  void begin() {
    clock.reset();
    unit = given.insert(jdbc);
    List.of("aino", "bertta", "cecilia").forEach(name -> onCall(null, supervisor(name)));
    job = node();
    var background = GivenRecipient.at(given, unit()).background();
    answers.score(answer, background, 2);
    answers.tellMore(answer, background, List.of(), HARM);
  }

  GivenUnit given() {
    return given;
  }

  UnitId unit() {
    return Objects.requireNonNull(unit);
  }

  /** Where a mail server is set. */
  AlertJob node() {
    var mail = new AlertMail(GivenMail.setUp(mails, clock), paper, texts, publicUrl);
    var escalation =
        new Escalation(store, urgencies, lists, reach, mail, text, days, clock) {
          @Override
          public void begin(AlertSubject subject) {
            transaction.executeWithoutResult(_ -> super.begin(subject));
          }

          @Override
          public void advance(UUID id) {
            transaction.executeWithoutResult(_ -> super.advance(id));
          }
        };
    return new AlertJob(urgencies, escalation, store);
  }

  /** As in a county that has set no mail server. */
  void runWithoutMail() {
    jobs.stream().filter(AlertJob.class::isInstance).forEach(Job::run);
  }

  void run() {
    Objects.requireNonNull(job).run();
  }

  void after(Duration time) {
    clock.pass(time);
    run();
  }

  StaffId supervisor(String name) {
    return withEmail(GivenAccount.named(name).supervising(unit()).insert(jdbc), name);
  }

  StaffId withEmail(StaffId id, String name) {
    people.reachMeAt(name + "@kaiku.example", people.get(id).viewer());
    return id;
  }

  void onCall(@Nullable UUID service, StaffId somebody) {
    lists.add(service, somebody, COUNTY);
  }

  /** Who has been called, in order. */
  List<String> called() {
    return GivenMail.recipients(jdbc, sealing).stream()
        .map(to -> to.replace("@kaiku.example", ""))
        .toList();
  }

  Alert only() {
    return store.open().getFirst();
  }

  Viewer viewer(String name) {
    return people.all().stream()
        .filter(account -> account.signInName().equals(name))
        .findFirst()
        .orElseThrow()
        .viewer();
  }

  /** Lets the comment appear among those of others, and be read. */
  void appear() {
    GivenRecipient.insert(jdbc, GivenRecipient.at(given, unit()).times(6));
    clock.set("2026-06-01T11:00:00Z");
    for (var name : List.of("appear", "read-comments")) {
      jobs.stream().filter(one -> one.name().equals(name)).forEach(Job::run);
    }
  }
}
