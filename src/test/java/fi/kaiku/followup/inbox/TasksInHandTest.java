package fi.kaiku.followup.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.insight.GivenSmallUnits;
import fi.kaiku.insight.comments.GivenComment;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.People;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Tasks in hand are found without their comments, and go wherever these go. */
@KaikuTest
class TasksInHandTest {

  private static final String IN_HAND = "?state=in-hand";

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;
  @Autowired People people;

  final GivenUnit health = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
  final GivenUnit dental = GivenUnit.named("Tapiola").oid("1.2.246.3").inService("SUU");
  UnitId healthId;
  UnitId dentalId;
  InboxDesk saara;
  InboxDesk leena;

  @BeforeEach
  void two_supervisors() {
    healthId = health.insert(jdbc);
    dentalId = dental.insert(jdbc);
    saara = desk(GivenAccount.named("saara").supervising(healthId));
    leena = desk(GivenAccount.named("leena").supervising(healthId, dentalId));
  }

  @Test
  void those_of_several_units_come_newest_first_and_each_once() {
    for (int day = 1; day <= 28; day++) {
      task(health, healthId, "2026-04-%02d".formatted(day));
      task(dental, dentalId, "2026-05-%02d".formatted(day));
    }
    var all = walked(leena);
    assertThat(all).hasSize(56).doesNotHaveDuplicates();
    assertThat(all.subList(0, 28)).allMatch(text -> text.startsWith("Tapiola"));
    assertThat(all.subList(28, 56)).allMatch(text -> text.startsWith("Kivenlahti"));
    assertThat(walked(saara)).isEqualTo(all.subList(28, 56));
    assertThat(leena.page(IN_HAND)).contains("56 palautetta");
  }

  @Test
  void they_go_with_comments_that_are_told_elsewhere_and_wait_with_those_that_are_not_counted() {
    var task = task(health, healthId, "2026-05-02");
    GivenComment.change(jdbc, task, "counted = false");
    assertThat(leena.texts(IN_HAND)).isEmpty();
    assertThat(leena.page("")).doesNotContain("href=\"/inbox?state=in-hand\"");
    GivenComment.change(jdbc, task, "counted = true, unit_id = '%s'".formatted(dentalId.value()));
    assertThat(leena.texts(IN_HAND)).hasSize(1);
    assertThat(saara.texts(IN_HAND)).isEmpty();
    assertThat(saara.page("")).doesNotContain("href=\"/inbox?state=in-hand\"");
  }

  @Test
  void one_about_small_units_is_counted_for_those_whose_unit_was_among_them() {
    new GivenSmallUnits(jdbc, dental.serviceId(), "2026-05-01")
        .holding(dentalId)
        .answered(4, 1, "Pieni paikka");
    var comment =
        GivenComment.about(GivenVisits.in(dental, dentalId), 4).read(jdbc, "Pieni paikka");
    leena.press(comment, "/taken");
    var other = GivenUnit.named("Matinkylä").oid("1.2.246.4").inService("SUU").insert(jdbc);
    var jukka = desk(GivenAccount.named("jukka").supervising(other));

    assertThat(leena.texts(IN_HAND)).containsExactly("Pieni paikka");
    assertThat(leena.page("")).contains("href=\"/inbox?state=in-hand&amp;mine=yes\"");
    assertThat(jukka.texts(IN_HAND)).isEmpty();
    assertThat(jukka.page("")).doesNotContain("href=\"/inbox?state=in-hand");
  }

  private UUID task(GivenUnit unit, UnitId id, String visit) {
    var about = GivenVisits.in(unit, id).on(visit);
    var comment = GivenComment.about(about, 5).saying(jdbc, unit.name() + " " + visit);
    leena.press(comment, "/taken");
    return comment;
  }

  /** All tasks in hand, page by page. */
  private static List<String> walked(InboxDesk desk) {
    var all = new ArrayList<String>();
    var next = Pattern.compile("hx-get=\"/inbox(\\?[^\"]*after=[^\"]*)\"");
    for (var asked = IN_HAND; !asked.isEmpty(); ) {
      all.addAll(desk.texts(asked));
      var more = next.matcher(desk.page(asked));
      asked = more.find() ? more.group(1).replace("&amp;", "&") : "";
    }
    return all;
  }

  private InboxDesk desk(GivenAccount account) {
    return new InboxDesk(browser, people.get(account.insert(jdbc)).viewer());
  }
}
