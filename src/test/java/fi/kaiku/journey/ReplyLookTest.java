package fi.kaiku.journey;

import com.microsoft.playwright.Page;
import fi.kaiku.invitation.Author;
import fi.kaiku.invitation.rules.RuleSets;
import fi.kaiku.invitation.rules.RulesReader;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.Sealing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pages about answers by text message. */
@JourneyTest
class ReplyLookTest {

  @Autowired JdbcClient jdbc;
  @Autowired Sealing sealing;
  @Autowired RuleSets ruleSets;

  @ParameterizedTest
  @EnumSource
  void pages(Language language, Browser browser) {
    var unit = GivenUnit.named("Hammashoitola").oid("1.2.246.10.2").inService("SUU");
    unit.insert(jdbc);
    GivenUnit.named("Asema").oid("1.2.246.10.1").insert(jdbc);
    ruleSets.add(
        RulesReader.read(
            "answers: {SUU: reply}\nkinds: {phone: {delay: at-once, questionnaire: experience}}"),
        ruleSets.today(),
        "",
        Author.SHELL);
    reply("7 or 8?", unit);
    reply("En osaa sanoa, oli vähän sekavaa", unit);
    reply("Kiitos viestistä", null);
    jdbc.sql(
            "insert into channel.conversation values (gen_random_uuid(), null,"
                + " '2026-06-08 12:00+03', '')")
        .update();
    var page = browser.window(Browser.PHONE);
    page.navigate("/privacy?lang=" + language.code());
    var look = new Look(browser, page, language);
    look.at("link/privacy");
    signIn(page, language);
    for (var path : new String[] {"/replies", "/rules", "/rules/new", "/messages"}) {
      page.navigate(path);
      if (path.equals("/rules/new")) {
        page.locator("details").all().forEach(one -> one.evaluate("d => d.open = true"));
      }
      look.at("reply" + path);
    }
  }

  private void reply(String text, GivenUnit unit) {
    jdbc.sql(
            """
            insert into sms.reply (id, phone_key, text_key, text_sealed, received_at, service_id)
            values (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), :text,
                    '2026-06-01 11:00+03', :service)
            """)
        .param("text", sealing.seal(text).bytes())
        .param("service", unit == null ? null : unit.serviceId().value(), java.sql.Types.OTHER)
        .update();
  }

  private void signIn(Page page, Language language) {
    GivenAccount.named("outi").role(fi.kaiku.people.Role.ADMINISTRATOR).insert(jdbc);
    page.navigate("/sign-in?lang=" + language.code());
    page.locator("#signInName").fill("outi");
    page.locator("#password").fill(GivenAccount.PASSWORD);
    page.locator("main .button").click();
    page.locator("main h1").waitFor();
  }
}
