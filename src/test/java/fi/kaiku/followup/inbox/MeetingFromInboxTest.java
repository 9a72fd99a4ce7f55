package fi.kaiku.followup.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.StaffId;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.insight.PageText;
import fi.kaiku.insight.comments.GivenComment;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.People;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** From the inbox to the agenda of a team meeting. */
@KaikuTest
class MeetingFromInboxTest {

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;
  @Autowired People people;

  @Test
  void a_comment_is_put_on_the_agenda_of_a_meeting_that_is_planned_in_its_unit() {
    var given = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
    var unit = given.insert(jdbc);
    var comment =
        GivenComment.about(GivenVisits.in(given, unit).on("2026-05-20"), 3)
            .saying(jdbc, "Odotin tunnin");
    var saara = new InboxDesk(browser, people.get(account(unit)).viewer());
    assertThat(saara.inPlace(comment, "/done")).doesNotContain("Ota puheeksi");

    var agenda = planned(unit.value().toString(), saara.viewer());
    assertThat(saara.inPlace(comment, "/done")).contains("Ota puheeksi", "12.6.2026");
    assertThat(saara.inPlace(comment, "/meeting", "meeting", agenda.replaceAll(".*/", "")))
        .contains("Palaute on nyt palaverin 12.6.2026 asialistalla");
    assertThat(new PageText(browser, saara.viewer()).of(agenda)).contains("Odotin tunnin");
  }

  private StaffId account(UnitId unit) {
    return GivenAccount.named("saara").supervising(unit).insert(jdbc);
  }

  private String planned(String unit, Viewer viewer) {
    var sent =
        browser
            .post()
            .uri("/meetings")
            .with(csrf())
            .requestAttr(Viewer.ATTRIBUTE, viewer)
            .param("unit", unit)
            .param("day", "2026-06-12")
            .exchange();
    return Objects.requireNonNull(sent.getResponse().getRedirectedUrl());
  }
}
