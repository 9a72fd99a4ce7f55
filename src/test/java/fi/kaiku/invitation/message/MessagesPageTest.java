package fi.kaiku.invitation.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Permission;
import fi.kaiku.invitation.InvitationSettings;
import fi.kaiku.invitation.LinkToken;
import fi.kaiku.invitation.rules.AnswerChoice.Way;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.platform.Language;
import fi.kaiku.sms.SmsSettings;
import fi.kaiku.sms.SmsText;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The county's text message: what it may say and what it costs. */
@KaikuTest
class MessagesPageTest {

  private static final Map<Language, String> LONG_NAMES =
      Map.of(
          Language.FI, "Länsi-Uudenmaan hyvinvointialue",
          Language.SV, "Västra Nylands välfärdsområde",
          Language.EN, "Western Uusimaa Wellbeing Services County");
  private static final String LONG_ADDRESS = "https://kysely.luvnhyvinvointialue.fi/ab";

  @Autowired MockMvcTester browser;
  @Autowired MessageTemplateStore store;
  @Autowired MessageTemplates templates;
  @Autowired JdbcClient jdbc;
  @Autowired MessageSource texts;

  private String before = "";

  @BeforeEach
  void aStationOnSomething() {
    GivenUnit.named("Espoonlahti").oid("1.2.3").insert(jdbc);
    before = store.all().getFirst().body();
  }

  @AfterEach
  void theOldTemplate() {
    store.change(Language.FI, before, Instant.EPOCH);
  }

  @ParameterizedTest
  @CsvSource({"FI,16160", "SV,16160", "EN,16160", "FI,Kaiku", "SV,Kaiku", "EN,Kaiku"})
  void the_first_templates_fit_one_part_with_a_long_name_and_a_long_address(
      Language language, String sender) {
    assertThat(LONG_ADDRESS).hasSize(40);
    var settings = new InvitationSettings(LONG_ADDRESS);
    var body = body(language);
    var text =
        new MessageTemplate(language, body, Instant.EPOCH)
            .render(
                LONG_NAMES.getOrDefault(language, ""),
                settings.link(LinkToken.of("7mNq3VbXkT9wR")),
                refusing(sender).words(language));

    assertThat(SmsText.of(text).fitsOneGsm7Part()).as(text).isTrue();
    assertThat(templates.draft(new TemplateName(Way.LINK, language), body).warnings()).isEmpty();
  }

  @Test
  void a_new_text_is_taken_into_use_and_audited() {
    assertThat(post("/messages/fi", "{county}: Kiitos! {link} LOPETA")).hasStatus3xxRedirection();

    assertThat(store.all().getFirst().body()).isEqualTo("{county}: Kiitos! {link} LOPETA");
    assertThat(
            jdbc.sql("select subject from audit.entry where action = 'message-changed'")
                .query(String.class)
                .single())
        .startsWith("message in fi: text {county}")
        .endsWith(" → {county}: Kiitos! {link} LOPETA");
  }

  @Test
  void the_page_says_that_it_took_and_since_when_and_by_whom_each_text_is_in_use() {
    var answer = post("/messages/fi", "{county}: Kiitos! {link} LOPETA");

    assertThat(answer).hasRedirectedUrl("/messages?saved=1200");
    assertThat(get("/messages?saved=1200"))
        .bodyText()
        .contains("Tallennettu 12.00.", "Käytössä 1.6.2026 12.00 alkaen", "Kaiun valmis teksti");
    assertThat(get("/messages?saved=1200&lang=en")).bodyText().contains("Saved at 12:00.");
    assertThat(get("/messages?saved=1200&lang=sv")).bodyText().contains("Sparat 12.00.");
    assertThat(get("/messages?saved=%3Cb%3E")).bodyText().doesNotContain("Tallennettu");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kiitos käynnistä, LOPETA",
        "{county} {nimi} {link}",
        "Kävit paikassa Espoonlahti: {link}",
        "kävit paikassa ESPOONLAHTI: {link}",
        "   "
      })
  void what_has_no_link_or_says_too_much_is_refused(String body) {
    assertThat(post("/messages/fi", body)).hasStatus(422);
    assertThat(store.all().getFirst().body()).isEqualTo(before);
  }

  @Test
  void a_preview_names_the_characters_that_make_it_dear_and_stores_nothing() {
    assertThat(post("/messages/fi/previews", "{county}: ”Kiitos” {link} LOPETA"))
        .hasStatusOk()
        .bodyText()
        .contains(
            "UCS-2",
            "Nämä merkit eivät kuulu tekstiviestien perusmerkistöön, ja siksi viesti on kalliimpi:"
                + " ”");
    assertThat(store.all().getFirst().body()).isEqualTo(before);
  }

  @Test
  void advertising_and_silence_about_refusing_are_pointed_out() {
    assertThat(post("/messages/fi/previews", "Voita palkinto! {link}"))
        .bodyText()
        .contains("Sana ”voita”", "Lähettäjän nimi puuttuu", "miten viestit voi kieltää");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "en"})
  void the_page_speaks_the_readers_language(String language) {
    assertThat(get("/messages?lang=" + language)).hasStatusOk().bodyText().contains("GSM-7");
  }

  private MvcTestResult get(String uri) {
    return browser
        .get()
        .uri(uri)
        .requestAttr("viewer", GivenViewer.of(Permission.CHANGE_MESSAGES))
        .exchange();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_first_templates_tell_the_way_to_refuse_that_the_sender_allows(Language language) {
    assertThat(
            templates.draft(new TemplateName(Way.LINK, language), body(language)).preview().text())
        .doesNotContainPattern("LOPETA|STOPP|STOP");
    assertThat(refusing("16160").words(language)).containsPattern("LOPETA|STOPP|STOP");
    assertThat(refusing("+358401234567").byReply()).isTrue();
    assertThat(refusing("Alue 2").byReply()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{county}: {link} Lähetä LOPETA",
        "{county}: {link} Svara STOPP",
        "{county}: {link} Reply STOP",
        "{county}: {link} Estä viestit:LOPETA.",
        "{county}: {link} vastaa lopeta",
        "{county}: {link} Reply “stop”"
      })
  void a_word_to_reply_is_pointed_out_when_nobody_can_reply(String body) {
    assertThat(post("/messages/fi/previews", body)).bodyText().contains("”Kaiku” ei voi vastata");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{link} LOPETA | 16160 | –",
        "{link} {stop} | 16160 | –",
        "{link} {stop} | Kaiku | –",
        "{link} Ei enää viestejä? Avaa linkki | Kaiku | –",
        "{link} LOPETA | Kaiku | reply-in-vain",
        "{link} Kiellä viestit linkistä | 16160 | reply-possible",
        "{link} Kiitos! | 16160 | refusal",
        "{link} Kiitos! | Kaiku | refusal",
        "{link} LOPETAMME | 16160 | reply-possible"
      })
  void what_is_said_of_refusing_fits_the_sender(String body, String sender, String warning) {
    var warnings = RefusalCheck.of(refusing(sender)).warnings(body);
    assertThat(warnings.stream().map(line -> line.key().replace("invitation.warning.", "")))
        .isEqualTo(warning.equals("–") ? List.of() : List.of(warning));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{county}: {link}Estä viestit",
        "{county}{link} {stop}",
        "{link}{link}",
        "https://x{link}",
        "Vastaa:{link}",
        "{link}{stop}",
        "{link}.Kiitos",
        "{link}/ kiitos",
        "({link})",
        "a {link} b{link}"
      })
  void a_text_that_glues_something_to_the_link_is_refused(String body) {
    assertThat(post("/messages/fi", body))
        .hasStatus(422)
        .bodyText()
        .contains("molemmin puolin", "id=\"body-fi-error\"");
    assertThat(store.all().getFirst().body()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{county}: Vastaa: {link}. {stop}", "{county}: {stop} Kysely: {link}!"})
  void a_mark_right_after_the_link_is_pointed_out_and_kept_apart(String body) {
    assertThat(post("/messages/fi/previews", body)).bodyText().contains("on välimerkki");
    assertThat(post("/messages/fi", body)).hasStatus3xxRedirection();
    assertThat(templates.draft(new TemplateName(Way.LINK, Language.FI), body).preview().text())
        .containsPattern(" http://localhost/s/7mNq3VbXkT9wR [.!]");
  }

  private Refusing refusing(String sender) {
    var second = Duration.ofSeconds(1);
    return new Refusing(new SmsSettings("smpp", sender, second, second, second), texts);
  }

  private String body(Language language) {
    var all = store.all().stream();
    return all.filter(one -> one.language() == language).findFirst().orElseThrow().body();
  }

  private MvcTestResult post(String uri, String body) {
    return browser
        .post()
        .uri(uri)
        .with(csrf())
        .requestAttr("viewer", GivenViewer.of(Permission.CHANGE_MESSAGES))
        .param("body", body)
        .exchange();
  }
}
