package fi.kaiku.followup.thanks;

import static fi.kaiku.access.Permission.HANDLE_FEEDBACK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import fi.kaiku.display.Labels;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.figures.question.Vocabulary;
import fi.kaiku.followup.PassedThanks;
import fi.kaiku.followup.TeamThanks;
import fi.kaiku.followup.ThanksToTeams;
import fi.kaiku.followup.thanks.Addressee.Kind;
import fi.kaiku.insight.Reader;
import fi.kaiku.insight.comments.GivenComment;
import fi.kaiku.mail.Mail;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.Organization;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.NotFound;
import fi.kaiku.platform.Sealed;
import fi.kaiku.platform.Sealing;
import fi.kaiku.text.Sign;
import fi.kaiku.text.Theme;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Thanks as mails, and whom Kaiku remembers for the next time. */
@KaikuTest
class ThanksMailTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  @Autowired PassingOn passing;
  @Autowired PassedThanks passed;
  @Autowired ThanksToTeams teams;
  @Autowired Workers workers;
  @Autowired WithdrawThanksJob withdraw;
  @Autowired ThanksStore store;
  @Autowired Mail mail;
  @Autowired TransactionTemplate transaction;
  @Autowired Organization organization;
  @Autowired MessageSource texts;
  @Autowired Sealing sealing;
  @Autowired StoppedClock clock;
  @Autowired JdbcClient jdbc;

  UnitId unit = new UnitId(new UUID(0, 0));
  UUID comment = new UUID(0, 0);

  @BeforeEach
  void thanks() {
    var given = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
    unit = given.insert(jdbc);
    comment =
        GivenComment.about(GivenVisits.in(given, unit).on("2026-05-20"), 10)
            .of(Theme.ENCOUNTER, Sign.PLUS)
            .saying(jdbc, "Kiitos, kun kuuntelitte");
  }

  @Test
  void a_worker_reads_the_masked_words_and_who_sent_them_in_their_own_language() {
    pass(worker("Maija Mäkelä", "maija@kaiku.example"), "Bra jobbat!");

    assertThat(outbox("to_sealed")).containsExactly("maija@kaiku.example");
    assertThat(outbox("subject_sealed")).containsExactly("En kund tackar");
    assertThat(outbox("text_sealed").getFirst())
        .contains("Hej Maija Mäkelä!", "Aino Ahola för ett tack", "Kivenlahti, maj 2026")
        .contains("> Kiitos, kun kuuntelitte", "Aino Ahola: Bra jobbat!", "/comments/" + comment);
  }

  @Test
  void whom_thanks_went_to_is_remembered_once_sealed_and_only_for_their_unit() {
    pass(worker("Maija Mäkelä", "maija@kaiku.example"), null);
    pass(worker("Maija Mäkelä-Salo", "Maija@kaiku.example"), null);
    pass(new Addressee(Kind.TEAM, unit.value(), null, "tiimi@kaiku.example", Language.FI), null);

    assertThat(workers.in(List.of(unit.value())))
        .singleElement()
        .satisfies(one -> assertThat(one.name()).isEqualTo("Maija Mäkelä-Salo"))
        .satisfies(one -> assertThat(one.language()).isEqualTo(Language.SV));
    assertThat(workers.team(unit.value()))
        .hasValueSatisfying(team -> assertThat(team.email()).isEqualTo("tiimi@kaiku.example"));
    assertThat(workers.in(List.of(UUID.randomUUID()))).isEmpty();
    assertThat(stored("worker") + stored("team") + stored("thanked") + stored("thanks_sent"))
        .doesNotContainIgnoringCase("maija")
        .doesNotContain("tiimi");
    assertThat(passed.count(Set.of(unit), TODAY, TODAY)).isEqualTo(3);
  }

  @Test
  void a_worker_is_forgotten_by_whoever_leads_the_unit_or_when_long_not_thanked() {
    pass(worker("Maija Mäkelä", "maija@kaiku.example"), null);
    var id = workers.in(List.of(unit.value())).getFirst().id();
    var stranger = GivenViewer.inUnits(Set.of(UUID.randomUUID()), HANDLE_FEEDBACK);

    assertThatThrownBy(() -> workers.forget(id, stranger)).isInstanceOf(NotFound.class);
    workers.forget(id, leader());
    assertThat(workers.in(List.of(unit.value()))).isEmpty();

    pass(worker("Maija Mäkelä", "maija@kaiku.example"), null);
    assertThat(workers.erase()).isZero();
    clock.pass(Duration.ofDays(732));
    assertThat(workers.erase()).isOne();
    clock.reset();
  }

  @Test
  void a_comment_that_its_customer_deletes_takes_its_thanks_along_but_not_their_number() {
    pass(worker("Maija Mäkelä", "maija@kaiku.example"), null);
    withdraw.run();
    assertThat(outbox("to_sealed")).hasSize(1);

    jdbc.sql("delete from feedback.feedback").update();
    withdraw.run();
    assertThat(outbox("to_sealed")).isEmpty();
    assertThat(stored("thanked")).isEmpty();
    assertThat(stored("thanks_mail")).isEmpty();
    assertThat(passed.count(Set.of(unit), TODAY, TODAY)).isOne();
  }

  @Test
  void thanks_whose_mail_was_being_handed_over_are_taken_back_when_it_comes_back() {
    pass(worker("Maija Mäkelä", "maija@kaiku.example"), null);
    jdbc.sql("delete from feedback.feedback").update();

    new WithdrawThanksJob(store, new ClaimedMeanwhile(mail, jdbc), transaction).run();
    jdbc.sql("update mail.outbox set state = 'WAITING'").update();
    withdraw.run();
    assertThat(outbox("to_sealed")).isEmpty();
    assertThat(stored("thanks_mail")).isEmpty();
  }

  @Test
  void after_the_night_no_transaction_leads_from_a_worker_or_team_to_the_comment() {
    clock.set("2026-06-17T09:00:00Z");
    pass(worker("Maija Mäkelä", "maija@kaiku.example"), null);
    pass(new Addressee(Kind.TEAM, unit.value(), null, "tiimi@kaiku.example", Language.FI), null);
    workers.erase();

    assertThat(transactions("followup.worker"))
        .isEqualTo(transactions("followup.team"))
        .doesNotContainAnyElementsOf(transactions("audit.entry"))
        .doesNotContainAnyElementsOf(transactions("followup.thanked"));
    assertThat(stored("worker")).contains("2026-06-01").doesNotContain("2026-06-17");
    assertThat(stored("team")).contains("2026-06-01").doesNotContain("2026-06-17");
    clock.reset();
  }

  private List<String> transactions(String table) {
    return jdbc.sql("select distinct xmin::text from " + table)
        .query((row, _) -> row.getString(1))
        .list();
  }

  @Test
  void a_team_is_thanked_without_a_page_once_and_on_the_day_that_is_told() {
    var thanks =
        new TeamThanks(
            UUID.randomUUID(), "tiimi@kaiku.example", Language.EN, null, LocalDate.of(2026, 5, 25));
    teams.pass(comment, thanks, leader());
    teams.pass(comment, thanks, leader());

    assertThat(outbox("subject_sealed")).containsExactly("A customer says thank you");
    assertThat(passed.count(Set.of(unit), thanks.on(), thanks.on())).isOne();
  }

  @Test
  void the_workers_of_a_merged_unit_are_its_successors() {
    pass(worker("Maija Mäkelä", "maija@kaiku.example"), null);
    var successor = GivenUnit.named("Espoonlahti").oid("1.2.246.2").inService("TA").insert(jdbc);
    GivenUnit.merge(jdbc, unit, successor);

    assertThat(workers.in(List.of(successor.value()))).hasSize(1);
    var leader = GivenViewer.inUnits(Set.of(successor.value()), HANDLE_FEEDBACK);
    workers.forget(workers.in(List.of(successor.value())).getFirst().id(), leader);
    assertThat(workers.in(List.of(successor.value()))).isEmpty();
  }

  private Addressee worker(String name, String email) {
    return new Addressee(Kind.WORKER, unit.value(), name, email, Language.SV);
  }

  private void pass(Addressee to, @Nullable String line) {
    passing.pass(new NewThanks(UUID.randomUUID(), comment, to, line, true, true), reader());
  }

  private static Viewer leader() {
    return GivenViewer.administrator();
  }

  private Reader reader() {
    var vocabulary = Vocabulary.of(organization, leader().reach());
    return new Reader(leader(), new Labels(vocabulary, texts, Language.FI), TODAY, List.of());
  }

  private List<String> outbox(String column) {
    return jdbc.sql("select " + column + " from mail.outbox order by created_at")
        .query((row, _) -> sealing.openText(Sealed.of(row.getBytes(1))))
        .list();
  }

  /** A table as somebody sees it who has stolen it. */
  private String stored(String table) {
    return String.join(
        "\n",
        jdbc.sql("select cast(t as text) from followup.%s t".formatted(table))
            .query(String.class)
            .list());
  }
}
