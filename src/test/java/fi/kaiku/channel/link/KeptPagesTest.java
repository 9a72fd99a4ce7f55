package fi.kaiku.channel.link;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.channel.form.FilledForm;
import fi.kaiku.channel.form.FilledForm.Reading;
import fi.kaiku.channel.form.FormPage;
import fi.kaiku.channel.form.Screens;
import fi.kaiku.channel.form.SoFar;
import fi.kaiku.encounter.Encounter.Kind;
import fi.kaiku.feedback.AnswerId;
import fi.kaiku.invitation.Invited;
import fi.kaiku.invitation.LinkToken;
import fi.kaiku.organization.ServiceId;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.Names;
import fi.kaiku.questionnaire.Questionnaires;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.ModelAndView;

/** A page that is written once is the same as one written afresh, and never another's. */
@KaikuTest
class KeptPagesTest {

  private static final int READERS = 200;
  private static final Names HOSTILE =
      new Names(
          "Äijälän <b>asema</b> & \"co\" 'ja' $1 \\Q",
          "Station <i>å</i>",
          "Unit's ${1} #{2} [[3]]");

  @Autowired Pages pages;
  @Autowired Questionnaires questionnaires;
  @Autowired WebApplicationContext context;

  @ParameterizedTest
  @EnumSource(Language.class)
  void it_is_byte_for_byte_the_page_that_is_written_afresh(Language language) throws Exception {
    for (var questionnaire : List.of("visit", "experience")) {
      var link = link(1, questionnaire, HOSTILE, language);
      var asked = link.questionnaire();
      var reading = new Reading(language, SoFar.NOTHING, List.of());
      var form = FormPage.ofOne(Screens.of(asked), 2, FilledForm.blank(asked), reading);
      for (boolean so : new boolean[] {true, false}) {
        assertSame("link/score", link, Map.of("answered", so));
        assertSame("link/comment", link, AskedPages.model(link, form, 2, so));
      }
      assertSame("link/thanks", link, Map.of());
      assertSame("link/thanks", link, Map.of("complaintUrl", "https://alue.example/?a=1&b=2"));
    }
  }

  private void assertSame(String template, OpenLink link, Map<String, Object> more)
      throws Exception {
    var afresh = sent(pages.page(template, link).addAllObjects(more), "abc+/1");
    for (int time = 0; time < 2; time++) {
      var kept = sent(pages.kept(template, link, more), "abc+/1");
      assertThat(kept.getContentAsByteArray()).isEqualTo(afresh.getContentAsByteArray());
      assertThat(kept.getContentType()).isEqualTo(afresh.getContentType());
      assertThat(kept.getHeader("Content-Language"))
          .isEqualTo(afresh.getHeader("Content-Language"));
      assertThat(kept.getStatus()).isEqualTo(200);
    }
  }

  @Test
  void readers_who_come_at_once_get_their_own_page_and_nothing_of_another_reader()
      throws Exception {
    var begin = new CountDownLatch(1);
    var all = new ArrayList<Future<String>>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int reader = 0; reader < READERS; reader++) {
        int one = reader;
        all.add(
            threads.submit(
                () -> {
                  begin.await();
                  return sent(page(one), policy(one)).getContentAsString(UTF_8);
                }));
      }
      begin.countDown();
    }
    for (int reader = 0; reader < READERS; reader++) {
      assertOwn(all.get(reader).get(), reader);
    }
  }

  private ModelAndView page(int reader) {
    return pages.kept("link/score", link(reader), Map.of("answered", reader % 2 == 0));
  }

  private void assertOwn(String body, int reader) {
    assertThat(body)
        .contains("/s/" + link(reader).token().value() + "/score")
        .contains("/s/" + link(reader).token().value() + "/opt-out")
        .contains("value=\"" + link(reader).nonce() + "\"")
        .contains("Asema numero " + reader + "</h1>")
        .contains("<style nonce=\"" + policy(reader) + "\">")
        .contains("<script nonce=\"" + policy(reader) + "\">");
    for (int other = 0; other < READERS; other++) {
      if (other != reader) {
        assertThat(body)
            .doesNotContain(
                link(other).token().value(), link(other).nonce(), "\"" + policy(other) + "\"");
      }
    }
  }

  private static String policy(int reader) {
    return "policy" + reader;
  }

  private OpenLink link(int reader) {
    var name = "Asema numero " + reader;
    return link(reader, "visit", new Names(name, name, name), Language.FI);
  }

  private OpenLink link(int reader, String questionnaire, Names unit, Language language) {
    var invited =
        new Invited(
            Language.FI,
            LocalDate.of(2026, 5, 29),
            LocalDate.of(2026, 5, 30),
            new UnitId(new UUID(1, 1)),
            unit,
            new ServiceId(new UUID(1, 2)),
            Kind.VISIT,
            "doctor",
            "40-49",
            questionnaire,
            1);
    return new OpenLink(
        LinkToken.random(new Random(reader)),
        new AnswerId(new UUID(2, reader)),
        new UUID(3, reader).toString(),
        invited,
        questionnaires.version(questionnaire, 1),
        language,
        null);
  }

  private MockHttpServletResponse sent(ModelAndView page, String policy) throws Exception {
    var request = new MockHttpServletRequest(context.getServletContext());
    request.setAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE, context);
    request.setAttribute(StrictHeaders.NONCE, policy);
    var response = new MockHttpServletResponse();
    Objects.requireNonNull(page.getView()).render(page.getModel(), request, response);
    return response;
  }
}
