package fi.kaiku.questionnaire.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.questionnaire.Questionnaires;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A questionnaire is changed as a draft, and frozen when it goes live. */
@KaikuTest
class DraftsPageTest {

  private static final String VISIT = "/questionnaires/drafts/visit";

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;
  @Autowired Questionnaires questionnaires;
  @Autowired Drafts drafts;

  @AfterEach
  void only_what_was_brought_along() {
    jdbc.sql("delete from questionnaire.draft").update();
    jdbc.sql("delete from questionnaire.questionnaire where version > 1 or code = 'own'").update();
  }

  @Test
  void a_draft_begins_with_the_words_of_the_newest_version_and_asks_nobody() {
    send("/questionnaires/drafts", Map.of("like", "visit", "code", "visit"));

    assertThat(get(VISIT))
        .hasStatusOk()
        .bodyText()
        .contains("Mikä sujui hyvin", "versiona 101", "kysyy samaa kuin versio 1");
    assertThat(questionnaires.newest("visit").version()).isEqualTo(1);
  }

  @Test
  void what_was_changed_is_asked_from_the_moment_it_goes_live_and_the_old_version_stays() {
    send("/questionnaires/drafts", Map.of("like", "kiosk", "code", "kiosk"));
    var draft = DraftYaml.read(drafts.find("kiosk").yaml());
    send("/questionnaires/drafts/kiosk", DraftForms.of(draft, 1, "add:yes-no"));
    draft = DraftYaml.read(drafts.find("kiosk").yaml());
    assertThat(draft.items()).hasSize(3);
    var form = DraftForms.of(draft, 2, "publish");

    assertThat(send("/questionnaires/drafts/kiosk", form)).hasStatus(422);

    form.put("revision", "3");
    askWhetherTheyComeBack(form);
    assertThat(send("/questionnaires/drafts/kiosk", form)).hasStatus(302);

    var live = questionnaires.newest("kiosk");
    assertThat(live.version()).isEqualTo(101);
    assertThat(live.items()).hasSize(3);
    assertThat(questionnaires.version("kiosk", 1).items()).hasSize(2);
    assertThat(drafts.all()).isEmpty();
    assertThat(
            jdbc.sql("select subject from audit.entry where action = 'questionnaire-published'")
                .query(String.class)
                .list())
        .contains("kiosk-101");
  }

  private static void askWhetherTheyComeBack(Map<String, String> form) {
    form.put("items.2.code", "came-back");
    form.put("items.2.text.fi", "Tuletko uudelleen?");
    form.put("items.2.text.sv", "Kommer du tillbaka?");
    form.put("items.2.text.en", "Will you come back?");
    form.put("items.2.when.what", "item:feeling");
    form.put("items.2.when.of", "feeling");
    form.put("items.2.when.value.3", "yes");
    form.put("items.2.when.value.4", "yes");
  }

  @Test
  void a_condition_that_looks_at_nothing_keeps_the_draft_and_is_told() {
    send("/questionnaires/drafts", Map.of("like", "kiosk", "code", "own"));
    var form = DraftForms.of(DraftYaml.read(drafts.find("own").yaml()), 1, "publish");
    form.put("items.1.when.what", "item:feeling");
    form.put("items.1.when.of", "feeling");
    form.put("items.1.when.value.7", "yes");

    assertThat(send("/questionnaires/drafts/own", form)).hasStatus(422).bodyText().contains("ehto");

    assertThat(drafts.find("own").yaml()).contains("feeling");
  }

  @Test
  void two_who_write_at_once_are_told_and_neither_loses_words() {
    send("/questionnaires/drafts", Map.of("like", "visit", "code", "visit"));
    var draft = DraftYaml.read(drafts.find("visit").yaml());
    var mine = DraftForms.of(draft, 1, "save");
    mine.put("thanks.fi", "Minun kiitokseni");
    send(VISIT, DraftForms.of(draft, 1, "save"));

    var refused = send(VISIT, mine);

    assertThat(refused).hasStatus(409).bodyText().contains("Minun kiitokseni", "Joku muu");
    mine.put("revision", "2");
    assertThat(send(VISIT, mine)).hasStatus(302);
    assertThat(drafts.find("visit").yaml()).contains("Minun kiitokseni");
  }

  @Test
  void a_new_questionnaire_needs_a_code_of_its_own() {
    assertThat(send("/questionnaires/drafts", Map.of("like", "visit", "code", "Oma kysely")))
        .hasStatus(422);
    assertThat(send("/questionnaires/drafts", Map.of("like", "visit", "code", "experience")))
        .hasStatus(422);
    assertThat(drafts.all()).isEmpty();
  }

  @Test
  void a_preview_shows_a_draft_with_dots_for_what_is_missing_and_leads_through_its_screens() {
    send("/questionnaires/drafts", Map.of("like", "experience", "code", "experience"));
    var form = DraftForms.of(DraftYaml.read(drafts.find("experience").yaml()), 1, "save");
    form.put("score.sv", "");
    send("/questionnaires/drafts/experience", form);
    var preview = "/questionnaires/drafts/experience/preview?in=sv";

    assertThat(get(preview)).bodyText().contains("<legend>…</legend>", "lang=\"sv\"");
    assertThat(get(preview + "&screen=1&score=9")).bodyText().contains("Man lyssnade på mig.");
    assertThat(get(preview).getResponse().getHeader("Content-Security-Policy"))
        .contains("frame-ancestors 'self'");
    assertThat(get("/questionnaires/children/1/preview?in=en"))
        .bodyText()
        .contains("How did it feel");
  }

  @Test
  void whom_a_question_is_asked_is_chosen_in_words() {
    send("/questionnaires/drafts", Map.of("like", "kiosk", "code", "kiosk"));
    var path = "/questionnaires/drafts/kiosk";
    var form = DraftForms.of(DraftYaml.read(drafts.find("kiosk").yaml()), 1, "add:yes-no");
    send(path, form);
    form = DraftForms.of(DraftYaml.read(drafts.find("kiosk").yaml()), 2, "pick:2");
    form.put("items.2.when.what", "item:feeling");

    assertThat(send(path, form)).hasRedirectedUrl(path + "?saved=1200#item-2");

    assertThat(get(path))
        .bodyText()
        .contains("valitse, mitkä vastaukset johtavat tähän", "href=\"#item-2\"");
    form.put("revision", "3");
    form.put("items.2.when.of", "feeling");
    form.put("items.2.when.value.1", "yes");
    send(path, form);
    assertThat(get(path)).bodyText().contains("on: Erittäin tyytymätön</summary>");
  }

  @Test
  void the_page_says_what_a_new_version_would_change_and_makes_none_that_asks_the_same() {
    send("/questionnaires/drafts", Map.of("like", "visit", "code", "visit"));
    var form = DraftForms.of(DraftYaml.read(drafts.find("visit").yaml()), 1, "publish");

    assertThat(send(VISIT, form)).hasStatus(422).bodyText().contains("uutta versiota ei tehty");

    form.put("revision", "2");
    form.put("do", "save");
    form.put("thanks.sv", "Tack ska du ha!");
    form.remove("commented");
    send(VISIT, form);
    assertThat(get(VISIT))
        .bodyText()
        .contains("Kiitos: sanat muuttuvat ruotsiksi", "Avoin kysymys: ei enää kysytä");
  }

  @Test
  void a_page_that_knows_its_questions_by_name_keeps_them() {
    send("/questionnaires/drafts", Map.of("like", "spoken", "code", "spoken"));
    var form = DraftForms.of(DraftYaml.read(drafts.find("spoken").yaml()), 1, "remove:0");
    send("/questionnaires/drafts/spoken", form);
    form = DraftForms.of(DraftYaml.read(drafts.find("spoken").yaml()), 2, "publish");

    assertThat(send("/questionnaires/drafts/spoken", form))
        .hasStatus(422)
        .bodyText()
        .contains("tarvitsee kysymyksen, jonka tunnus on");
  }

  @Test
  void a_condition_goes_along_with_the_code_that_it_looks_at() {
    send("/questionnaires/drafts", Map.of("like", "kiosk", "code", "own"));
    var path = "/questionnaires/drafts/own";
    var form = DraftForms.of(DraftYaml.read(drafts.find("own").yaml()), 1, "save");
    form.put("items.0.was", "feeling");
    form.put("items.0.code", "mood");
    form.put("items.1.when.what", "item:feeling");
    form.put("items.1.when.of", "feeling");
    form.put("items.1.when.value.2", "yes");
    send(path, form);

    var second = DraftYaml.read(drafts.find("own").yaml()).items().get(1).when();
    assertThat(second).isEqualTo(new Draft.DraftCondition("item", "mood", "2"));
  }

  @Test
  void what_another_questionnaire_asks_is_taken_along_with_its_code() {
    send("/questionnaires/drafts", Map.of("like", "kiosk", "code", "own"));
    var path = "/questionnaires/drafts/own";
    var form = DraftForms.of(DraftYaml.read(drafts.find("own").yaml()), 1, "add-known");
    form.put("known", "who");
    send(path, form);
    var draft = DraftYaml.read(drafts.find("own").yaml());
    assertThat(draft.items().getLast().code()).isEqualTo("who");
    assertThat(draft.items().getLast().options()).hasSize(3);

    form = DraftForms.of(draft, 2, "save");
    form.put("items.2.text.fi", "Kuka olet?");
    send(path, form);
    assertThat(get(path)).bodyText().contains("Kysymys 3: tunnus who on myös toisessa kyselyssä");
  }

  private MvcTestResult get(String uri) {
    return browser.get().uri(uri).requestAttr(Viewer.ATTRIBUTE, manager()).exchange();
  }

  private MvcTestResult send(String uri, Map<String, String> fields) {
    var request = browser.post().uri(uri).with(csrf()).requestAttr(Viewer.ATTRIBUTE, manager());
    fields.forEach(request::param);
    return request.exchange();
  }

  private static Viewer manager() {
    return GivenViewer.of(Permission.READ_RULES, Permission.CHANGE_RULES);
  }
}
