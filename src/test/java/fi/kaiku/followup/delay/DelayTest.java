package fi.kaiku.followup.delay;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.insight.PageText;
import fi.kaiku.insight.comments.GivenComment;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.People;
import fi.kaiku.people.Role;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** How long feedback waits, as all the county sees it. */
@KaikuTest
class DelayTest {

  private static final UUID SOMEBODY = new UUID(0, 7);

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;
  @Autowired People people;
  @Autowired DelayJob job;

  final GivenUnit health = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
  final GivenUnit dental = GivenUnit.named("Tapiola").oid("1.2.246.3").inService("SUU");
  UnitId healthId;
  UnitId dentalId;
  Viewer manager;

  @BeforeEach
  void a_manager() {
    healthId = health.insert(jdbc);
    dentalId = dental.insert(jdbc);
    manager = viewer(GivenAccount.named("kehittäjä").role(Role.DEVELOPMENT_MANAGER));
  }

  @Test
  void half_of_all_comments_waited_no_longer_and_those_that_wait_count_too() {
    for (int days = 0; days < 6; days++) {
      handled(comment(health, healthId), days);
    }
    for (int i = 0; i < 5; i++) {
      comment(health, healthId);
    }

    assertThat(page(""))
        .contains("11 palautetta tuli näkyviin.")
        .contains("Puolet hoidettiin 5 päivässä.", "puolet 5 päivässä");
    comment(health, healthId);
    comment(health, healthId);
    assertThat(page("")).contains("Puoliakaan ei ole hoidettu kuukaudessa.", "yli puolet odottaa");
  }

  @Test
  void whoever_looks_first_ends_the_wait_for_being_seen() {
    for (int i = 0; i < 5; i++) {
      var id = comment(health, healthId);
      mark(id, UUID.randomUUID(), "2026-05-30T09:00Z");
      mark(id, SOMEBODY, "2026-05-23T09:00Z");
    }
    assertThat(page("")).contains("Puolet katsottiin 2 päivässä.");
  }

  @Test
  void a_unit_with_too_few_comments_is_not_told() {
    for (int i = 0; i < 4; i++) {
      comment(dental, dentalId);
    }
    for (int i = 0; i < 5; i++) {
      comment(health, healthId);
    }
    assertThat(page(""))
        .contains("5 palautetta tuli näkyviin.")
        .contains("Yhtä toimipistettä ei näytetä, koska palautteita on alle 5.")
        .contains("\">Kivenlahti</th>")
        .doesNotContain("\">Tapiola</th>");
  }

  /** Else the sums of the county and of its services would tell them by subtraction. */
  @Test
  void units_with_too_few_are_in_no_sum_of_a_service() {
    for (var name : new String[] {"Inkoo", "Siuntio"}) {
      var small = GivenUnit.named(name).oid("1.2.246." + name.length()).inService("TA");
      var id = small.insert(jdbc);
      for (int i = 0; i < 3; i++) {
        comment(small, id);
      }
    }
    for (int i = 0; i < 5; i++) {
      comment(health, healthId);
    }
    assertThat(page("")).contains("11 palautetta tuli näkyviin.", "Kaikki toimipisteet yhteensä");
    assertThat(page("?service=TA"))
        .contains("5 palautetta tuli näkyviin.", "Alla olevat toimipisteet yhteensä")
        .doesNotContain("Kaikki toimipisteet yhteensä");
  }

  @Test
  void units_stand_by_name_and_merged_ones_are_one() {
    for (int i = 0; i < 5; i++) {
      comment(dental, dentalId);
      comment(health, healthId);
    }
    assertThat(page("")).containsSubsequence("\">Kivenlahti</th>", "\">Tapiola</th>");
    assertThat(page("?service=SUU")).doesNotContain("\">Kivenlahti</th>");
    GivenUnit.merge(jdbc, healthId, dentalId);
    assertThat(page("")).doesNotContain("\">Kivenlahti</th>").contains(">10</td>");
  }

  @Test
  void a_comment_that_its_customer_deletes_leaves_the_figures_too() {
    for (int i = 0; i < 6; i++) {
      comment(health, healthId);
    }
    jdbc.sql(
            "delete from feedback.feedback where id = (select min(cast(id as text)) from feedback.feedback)::uuid")
        .update();
    assertThat(page("")).contains("5 palautetta tuli näkyviin.");
  }

  @Test
  void whoever_does_not_reach_the_whole_county_is_not_let_in() {
    for (var account :
        new GivenAccount[] {
          GivenAccount.named("saara").supervising(healthId), GivenAccount.named("lukija")
        }) {
      var asked = browser.get().uri("/inbox/county").requestAttr(Viewer.ATTRIBUTE, viewer(account));
      assertThat(asked.exchange()).hasStatus(403);
    }
  }

  private UUID comment(GivenUnit unit, UnitId id) {
    return GivenComment.about(GivenVisits.in(unit, id).on("2026-05-20"), 5)
        .saying(jdbc, "Palaute " + UUID.randomUUID());
  }

  /** Taken and done so many days after it appeared on 21 May. */
  private void handled(UUID comment, int days) {
    jdbc.sql(
            """
            insert into followup.item (reading_id, version, state, note, reason, taken_at, done_at,
                                       changed_at, changed_by_id, changed_by)
            select :comment, 1, 'done', '', 'team', at, at, at, :somebody, 'Joku'
            from (values (timestamptz '2026-05-21 09:00Z' + :days * interval '1 day')) told (at)
            """)
        .param("comment", comment)
        .param("somebody", SOMEBODY)
        .param("days", days)
        .update();
  }

  private void mark(UUID comment, UUID staff, String at) {
    jdbc.sql("insert into insight.read_mark values (?, ?, cast(? as timestamptz))")
        .params(comment, staff, at)
        .update();
  }

  private String page(String query) {
    job.run();
    return new PageText(browser, manager).of("/inbox/county" + query);
  }

  private Viewer viewer(GivenAccount account) {
    return people.get(account.insert(jdbc)).viewer();
  }
}
