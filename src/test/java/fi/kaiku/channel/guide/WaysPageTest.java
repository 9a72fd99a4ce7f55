package fi.kaiku.channel.guide;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Permission;
import fi.kaiku.channel.WayToAnswer.State;
import fi.kaiku.encounter.Encounter.Kind;
import fi.kaiku.encounter.intake.GivenEncounter;
import fi.kaiku.insight.PageText;
import fi.kaiku.invitation.Author;
import fi.kaiku.invitation.RuledWays;
import fi.kaiku.invitation.rules.RuleSets;
import fi.kaiku.invitation.rules.RulesReader;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.Organization;
import fi.kaiku.platform.Sealing;
import fi.kaiku.sms.SmsSettings;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The page that leads to every way to answer. */
@KaikuTest
class WaysPageTest {

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;
  @Autowired RuleSets ruleSets;
  @Autowired RuledWays ruledWays;
  @Autowired Organization organization;
  @Autowired Sealing sealing;

  @Test
  void a_way_that_nothing_uses_yet_says_so_and_one_in_use_says_how_far() {
    assertThat(page()).containsSubsequence("id=\"web\"", "Ei vielä käytössä", "id=\"poster\"");
    GivenUnit.named("Kivenlahti").insert(jdbc);
    assertThat(page()).containsSubsequence("id=\"web\"", "Käytössä", "yhden yksikön");
  }

  @Test
  void nobody_is_asked_by_message_as_long_as_there_is_no_operator() {
    GivenUnit.named("Kivenlahti").insert(jdbc);
    assertThat(page())
        .containsSubsequence("id=\"link\"", "Ei vielä käytössä", "operaattoria", "id=\"reply\"");
    assertThat(new LinkWay(organization, settings("", "Kaiku")).state()).isEqualTo(new State(0, 1));
    assertThat(new LinkWay(organization, settings("screen", "Kaiku")).state())
        .isEqualTo(new State(0, 1));
    assertThat(new LinkWay(organization, settings("smpp", "Kaiku")).state())
        .isEqualTo(new State(1, 0));
  }

  @Test
  void nobody_can_reply_to_a_sender_of_letters() {
    GivenUnit.named("Hammashoitola").inService("SUU").insert(jdbc);
    assertThat(new ReplyWay(ruledWays, settings("smpp", "Kaiku")).state())
        .isEqualTo(new State(0, 0));
    ruleSets.add(RulesReader.read("answers: {SUU: reply}"), ruleSets.today(), "", Author.SHELL);
    assertThat(new ReplyWay(ruledWays, settings("smpp", "Kaiku")).state())
        .isEqualTo(new State(0, 1));
    assertThat(new ReplyWay(ruledWays, settings("smpp", "18222")).state())
        .isEqualTo(new State(1, 0));
    assertThat(new ReplyWay(ruledWays, settings("screen", "18222")).state())
        .isEqualTo(new State(0, 1));
    assertThat(page()).containsSubsequence("id=\"reply\"", "nimi eikä numero", "id=\"phone\"");
  }

  private static SmsSettings settings(String gateway, String sender) {
    return new SmsSettings(
        gateway, sender, Duration.ofSeconds(30), Duration.ofMillis(500), Duration.ofMinutes(1));
  }

  @Test
  void replies_calls_and_digital_contacts_are_in_use_when_the_rules_say_so() {
    assertThat(page())
        .containsSubsequence(
            "id=\"reply\"", "Ei vielä käytössä", "id=\"phone\"", "Ei vielä käytössä")
        .containsSubsequence("id=\"digital\"", "Ei vielä käytössä", "id=\"kiosk\"");
    GivenUnit.named("Hammashoitola").inService("SUU").insert(jdbc);
    var rules = "answers: {SUU: reply}\nkinds: {phone: {delay: at-once, questionnaire: phone}}";
    ruleSets.add(RulesReader.read(rules), ruleSets.today(), "", Author.SHELL);
    assertThat(page())
        .containsSubsequence("id=\"phone\"", "Ei vielä käytössä", "yhtään puhelua ei ole tullut")
        .containsSubsequence("id=\"digital\"", "Ei vielä käytössä", "id=\"kiosk\"");
    GivenEncounter.at("1.2.246.1").kind(Kind.PHONE).insert(jdbc, sealing);
    assertThat(page()).containsSubsequence("id=\"phone\"", "Käytössä", "Puheluita on tullut");
  }

  @Test
  void a_page_stands_there_only_for_whom_it_opens() {
    assertThat(page()).contains("href=\"/units\"").doesNotContain("href=\"/rules\"");
  }

  private String page() {
    var viewer = GivenViewer.of(Permission.ENTER_ANSWERS, Permission.READ_UNITS);
    return new PageText(browser, viewer).of("/channels");
  }
}
