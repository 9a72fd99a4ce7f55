package fi.kaiku.invitation.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.encounter.Encounter.PhoneState;
import fi.kaiku.encounter.EncounterId;
import fi.kaiku.encounter.intake.GivenEncounter;
import fi.kaiku.invitation.decision.Outcome;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Job;
import fi.kaiku.platform.Sealing;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** "Why was nothing sent for this visit?" */
@KaikuTest
class LedgerPageTest {

  private static final Pattern VISIT = Pattern.compile("/ledger/[-0-9a-f]{36}\">([^<]+)<");
  private static final Pattern NEXT = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"");

  @Autowired MockMvcTester browser;

  @Autowired
  @Qualifier("inviteJob")
  Job invite;

  @Autowired JdbcClient jdbc;
  @Autowired Sealing sealing;

  private UnitId station;
  private EncounterId asked;
  private EncounterId withoutPhone;
  private final Viewer manager = GivenViewer.of(Permission.READ_LEDGER);

  @BeforeEach
  void twoVisits() {
    station = GivenUnit.named("Asema").oid("1.2.3").insert(jdbc);
    GivenUnit.named("Neuvola").oid("1.2.4").inService("N").insert(jdbc);
    asked = GivenEncounter.at("1.2.3").withId("KAYNTI-1").insert(jdbc, sealing);
    withoutPhone =
        GivenEncounter.at("1.2.4").withId("KAYNTI-2").phone(PhoneState.NONE).insert(jdbc, sealing);
    invite.run();
  }

  @Test
  void the_list_counts_reasons_and_shows_each_visit() {
    assertThat(get("/ledger", manager))
        .hasStatusOk()
        .bodyText()
        .contains(
            "Käyntejä oli 2, ja niistä 1 johti kutsuun",
            "KAYNTI-1",
            "KAYNTI-2",
            "Ei puhelinnumeroa");
  }

  @Test
  void a_reason_or_a_visit_id_can_be_looked_for() {
    assertThat(get("/ledger?outcome=NO_PHONE", manager))
        .bodyText()
        .contains("KAYNTI-2")
        .doesNotContain("KAYNTI-1");
    assertThat(get("/ledger?q=KAYNTI-1&from=2020-01-01&to=2020-01-02", manager))
        .bodyText()
        .contains("KAYNTI-1")
        .doesNotContain("KAYNTI-2");
    assertThat(get("/ledger?q=EI-OLE", manager)).bodyText().contains("ei ole päätöstä");
  }

  @ParameterizedTest
  @CsvSource({
    "fi, koska asiakkaan puhelinnumero ei ole tiedossa, pysähtyi tähän, Pyydä asiakkaalta numero",
    "sv, kunden inte har något telefonnummer, stannade här, Be kunden om ett nummer",
    "en, there is no phone number, stopped here, Ask the customer for a number"
  })
  void one_visit_says_why_nothing_was_sent_in_the_readers_language(
      String language, String why, String stopped, String what) {
    assertThat(get("/ledger/" + withoutPhone.value() + "?lang=" + language, manager))
        .hasStatusOk()
        .bodyText()
        .contains(why, stopped, what);
  }

  @Test
  void counts_lead_to_the_visits_they_count() {
    assertThat(get("/ledger", manager))
        .bodyText()
        .contains("&amp;outcome=NO_PHONE\"", "&amp;unit=" + station.value() + "\"");
    assertThat(get("/ledger?unit=" + station.value(), manager))
        .bodyText()
        .contains("KAYNTI-1")
        .doesNotContain("KAYNTI-2");
  }

  @Test
  void a_period_that_cannot_be_read_is_told_beside_its_field_and_kept() {
    assertThat(get("/ledger?from=eilen&to=2026-06-01", manager))
        .hasStatus(422)
        .bodyText()
        .contains("Valitse päivä.", "href=\"#from\"", "value=\"eilen\"");
    assertThat(get("/ledger?from=2026-06-02&to=2026-06-01", manager))
        .hasStatus(422)
        .bodyText()
        .contains("Jakson loppu ei voi olla ennen alkua.", "href=\"#to\"");
  }

  @Test
  void page_after_page_shows_every_visit_once() {
    for (int i = 0; i < 2 * LedgerFilter.PAGE_SIZE; i++) {
      GivenEncounter.at("1.2.3")
          .withId("SIVU-" + i)
          .startedAt("2026-05-%02dT06:00:00Z".formatted(29 + i % 3))
          .insert(jdbc, sealing);
    }
    invite.run();

    var seen = new ArrayList<String>();
    var next = Optional.of("/ledger");
    for (int page = 1; next.isPresent(); page++) {
      var body = bodyOf(get(next.get(), manager));
      assertThat(page).isLessThanOrEqualTo(3);
      VISIT.matcher(body).results().forEach(visit -> seen.add(visit.group(1)));
      next =
          NEXT.matcher(body).results().map(link -> link.group(1).replace("&amp;", "&")).findFirst();
    }
    assertThat(seen).hasSize(2 * LedgerFilter.PAGE_SIZE + 2).doesNotHaveDuplicates();
  }

  @Test
  void one_visit_tells_what_the_source_said_but_no_number() {
    var visit =
        GivenEncounter.at("1.2.999")
            .withId("KAYNTI-3")
            .phone("+358409998877")
            .motherTongue("sv")
            .contactLanguage("99")
            .insert(jdbc, sealing);
    invite.run();

    assertThat(get("/ledger/" + visit.value(), manager))
        .bodyText()
        .containsSubsequence("Tila", "Toteutunut", "Toimipiste", "1.2.999 (ei ole Kaiussa)")
        .containsSubsequence("Ammattiryhmä", "sairaanhoitaja", "40 vuotta", "Äidinkieli", "ruotsi")
        .containsSubsequence("Asiointikieli", "Ei tietoa", "Puhelinnumero", "Matkapuhelinnumero")
        .doesNotContain("9998877");
  }

  @Test
  void one_visit_leads_to_the_rules_it_was_decided_with() {
    var mayReadRules = GivenViewer.of(Permission.READ_LEDGER, Permission.READ_RULES);
    assertThat(get("/ledger/" + asked.value(), mayReadRules))
        .bodyText()
        .contains("href=\"/rules/1\"", "Versio 1");
    assertThat(get("/ledger/" + asked.value(), manager))
        .bodyText()
        .contains("Versio 1")
        .doesNotContain("href=\"/rules/1\"");
  }

  @Test
  void an_invited_visit_says_how_far_the_message_has_come() {
    assertThat(get("/ledger/" + asked.value(), manager))
        .bodyText()
        .contains("Viesti on suunniteltu", "2.6.2026");
  }

  @Test
  void looking_at_one_visit_leaves_a_line_in_the_audit_log() {
    get("/ledger/" + asked.value(), manager);

    assertThat(
            jdbc.sql("select subject from audit.entry where action = 'ledger-viewed'")
                .query(String.class)
                .list())
        .containsExactly(asked.value().toString());
  }

  @Test
  void a_supervisor_sees_their_own_unit_only() {
    var supervisor = GivenViewer.inUnits(Set.of(station.value()), Permission.READ_LEDGER);

    assertThat(get("/ledger", supervisor))
        .bodyText()
        .contains("KAYNTI-1", "Käyntejä oli 1, ja niistä 1 johti kutsuun")
        .doesNotContain("KAYNTI-2", "Neuvola");
    assertThat(get("/ledger?q=KAYNTI-2", supervisor)).bodyText().contains("ei ole päätöstä");
    assertThat(get("/ledger/" + withoutPhone.value(), supervisor)).hasStatus(404);
  }

  @Test
  void nobody_sees_the_ledger_without_permission() {
    assertThat(get("/ledger", GivenViewer.of(Permission.READ_FIGURES))).hasStatus(403);
  }

  @ParameterizedTest
  @CsvSource({"fi", "sv", "en"})
  void every_reason_has_its_words(String language) {
    for (var outcome : Outcome.values()) {
      if (outcome == Outcome.INVITED) {
        continue;
      }
      jdbc.sql(
              """
              update invitation.decision
              set outcome = :outcome,
                  quarantined_until = case when :outcome = 'QUARANTINED' then visit_on end
              where encounter_id = :id
              """)
          .param("outcome", outcome.name())
          .param("id", withoutPhone.value())
          .update();
      assertThat(get("/ledger/" + withoutPhone.value() + "?lang=" + language, manager))
          .as(outcome.name())
          .hasStatusOk();
    }
  }

  private static String bodyOf(MvcTestResult answer) {
    try {
      return answer.getResponse().getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private MvcTestResult get(String uri, Viewer viewer) {
    return browser.get().uri(uri).requestAttr("viewer", viewer).exchange();
  }
}
