package fi.kaiku.followup.contact;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.followup.UrgentContactRequest;
import fi.kaiku.mail.LetterPaper;
import fi.kaiku.mail.Mail;
import fi.kaiku.mail.MailId;
import fi.kaiku.mail.MailState;
import fi.kaiku.mail.NewMail;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.Organization;
import fi.kaiku.organization.UnitId;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.People;
import fi.kaiku.people.Role;
import fi.kaiku.platform.PublicUrl;
import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.calendar.WorkingDays;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The unit hears in time of customers who wait, and at once of those who may come to harm. */
@KaikuTest
class ContactRemindersTest {

  private static final String HARM =
      "Haluan kuolla, en jaksa enää. Olen miettinyt itsemurhaa joka ilta.";

  @Autowired JdbcClient jdbc;
  @Autowired Sealing sealing;
  @Autowired ContactRequests requests;
  @Autowired ContactListQuery query;
  @Autowired ContactStore store;
  @Autowired ContactAgreement agreement;
  @Autowired People people;
  @Autowired Organization organization;
  @Autowired LetterPaper paper;
  @Autowired MessageSource texts;
  @Autowired PublicUrl url;
  @Autowired WorkingDays workingDays;
  @Autowired TransactionTemplate transaction;
  @Autowired StoppedClock clock;

  private final List<NewMail> sent = new ArrayList<>();
  private UnitId unit = new UnitId(UUID.randomUUID());

  @BeforeEach
  void a_unit_with_a_supervisor() {
    unit = GivenUnit.named("Kivenlahden terveysasema").insert(jdbc);
    GivenAccount.named("esa").supervising(unit).insert(jdbc);
    GivenAccount.named("maija").role(Role.DEVELOPMENT_MANAGER).insert(jdbc);
    jdbc.sql("update people.account set email = sign_in_name || '@kaiku.example'").update();
  }

  @Test
  void the_units_own_people_are_reminded_once_before_the_day_and_once_after_it() {
    ask("Kuka vastaa?");
    at("2026-06-03").remind();
    assertThat(sent).isEmpty();
    at("2026-06-05").remind();
    at("2026-06-08").remind();
    assertThat(sent).singleElement().extracting(NewMail::to).isEqualTo("esa@kaiku.example");
    at("2026-06-09").remind();
    at("2026-06-10").remind();
    assertThat(sent).hasSize(2);
    assertThat(sent.getFirst().text()).contains("Yhteen yhteydenottopyyntöön");
    assertThat(sent.getLast().text())
        .contains("myöhässä", "/contact-requests")
        .doesNotContain("Kuka vastaa", "Kivenlahden");
  }

  @Test
  void nobody_is_reminded_on_a_day_off_nor_of_what_is_answered() {
    ask("Kuka vastaa?");
    at("2026-06-13").remind();
    assertThat(sent).isEmpty();
    jdbc.sql("update followup.contact_request set state = 'ANSWERED'").update();
    at("2026-06-15").remind();
    assertThat(sent).isEmpty();
  }

  @Test
  void nobody_is_reminded_of_what_is_hardly_a_persons_until_it_is_taken() {
    ask("Osta halvalla");
    jdbc.sql("update followup.contact_request set doubtful = true").update();
    at("2026-06-08").remind();
    assertThat(sent).isEmpty();
    jdbc.sql("update followup.contact_request set state = 'IN_HAND'").update();
    at("2026-06-09").remind();
    assertThat(sent).hasSize(1);
  }

  @Test
  void a_unit_without_people_of_its_own_is_left_to_those_who_have_the_county() {
    jdbc.sql("update people.account set disabled_at = now() where sign_in_name = 'esa'").update();
    ask("Kuka vastaa?");
    at("2026-06-08").remind();
    assertThat(sent).extracting(NewMail::to).containsExactly("maija@kaiku.example");
  }

  @Test
  void a_unit_whose_own_people_have_no_address_is_left_to_those_who_have_the_county() {
    jdbc.sql("update people.account set email = null where sign_in_name = 'esa'").update();
    ask("Kuka vastaa?");
    at("2026-06-08").remind();
    assertThat(sent).extracting(NewMail::to).containsExactly("maija@kaiku.example");
  }

  @Test
  void what_nobody_could_be_told_is_told_once_somebody_can() {
    jdbc.sql("update people.account set email = null").update();
    ask("Kuka vastaa?");
    at("2026-06-05").remind();
    jdbc.sql("update people.account set email = 'esa@kaiku.example' where sign_in_name = 'esa'")
        .update();
    at("2026-06-08").remind();
    assertThat(sent).extracting(NewMail::to).containsExactly("esa@kaiku.example");
  }

  @Test
  void a_reminder_is_written_on_the_paper_of_all_mails() {
    ask("Kuka vastaa?");
    at("2026-06-08").remind();
    assertThat(sent.getFirst().html()).contains("Yhteen yhteydenottopyyntöön", "<h1");
  }

  @Test
  void words_of_somebody_who_may_come_to_harm_are_announced_once() {
    ask("Kuka vastaa?");
    var urgent = ask(HARM);
    assertThat(
            jdbc.sql("select id from followup.contact_request where urgent and announced")
                .query(UUID.class)
                .list())
        .containsExactly(urgent);
  }

  @Test
  void an_urgent_one_that_a_crash_left_unannounced_is_announced_by_the_job() {
    var urgent = ask(HARM);
    jdbc.sql("update followup.contact_request set announced = false").update();
    var told = new ArrayList<Object>();
    ApplicationEventPublisher events = told::add;
    var settling = new ContactSettling(store, transaction, events, clock);
    new ContactSettleJob(settling).run();
    new ContactSettleJob(settling).run();
    assertThat(told)
        .singleElement()
        .isInstanceOfSatisfying(
            UrgentContactRequest.class, one -> assertThat(one.request()).isEqualTo(urgent));
  }

  private UUID ask(String words) {
    return new GivenContacts(jdbc, sealing).ask(requests, unit, words);
  }

  private ContactReminders at(String day) {
    clock.set(day + "T04:10:00Z");
    return new ContactReminders(
        query,
        store,
        agreement,
        people,
        organization,
        new Postbox(),
        paper,
        texts,
        url,
        workingDays,
        clock);
  }

  /** Keeps what is sent. */
  private final class Postbox implements Mail {
    @Override
    public MailId send(NewMail mail) {
      sent.add(mail);
      return new MailId(UUID.randomUUID());
    }

    @Override
    public boolean isSetUp() {
      return true;
    }

    @Override
    public void withdraw(MailId id) {}

    @Override
    public Optional<MailState> state(MailId id) {
      return Optional.empty();
    }
  }
}
