package fi.kaiku.insight;

import static fi.kaiku.access.Permission.READ_COMMENTS;
import static fi.kaiku.access.Permission.READ_FIGURES;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What pages tell of a comment: what fits enough people, and nothing else. */
@KaikuTest
class CommentsTest {

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;

  final GivenUnit health = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
  final GivenUnit dental = GivenUnit.named("Tapiola").oid("1.2.246.3").inService("SUU");
  UnitId healthId;
  UnitId dentalId;
  GivenVisits visits;

  @BeforeEach
  void units() {
    healthId = health.insert(jdbc);
    dentalId = dental.insert(jdbc);
    visits = GivenVisits.in(health, healthId);
    visits.delivered(jdbc, 60).answered(jdbc, 9, 30);
  }

  @Test
  void a_comment_tells_its_score_its_place_and_the_month_of_the_visit() {
    visits.aged("85+").speaking("sv").commented(jdbc, 3, "Pitkä jonotus");

    var told = comments("/overview");

    assertThat(told)
        .contains("<strong>3</strong>", "Pitkä jonotus", "Kivenlahti", "toukokuu 2026")
        .contains("<blockquote lang=\"fi\">");
    assertThat(told.replaceAll("<[^>]*>", ""))
        .contains("Pitkä jonotus")
        .doesNotContain("85", "ruotsi", "15.5.", "16.5.");
  }

  @Test
  void comments_are_masked() {
    visits.commented(jdbc, 9, "Soittakaa 040 123 4567, <b>kiitos</b>");

    assertThat(comments("/overview"))
        .contains("Soittakaa •••", "b&gt;", "kiitos")
        .doesNotContain("040 123", "<b>");
  }

  @Test
  void those_that_appeared_last_come_first_whenever_the_visit_was() {
    visits.on("2026-05-20").commented(jdbc, 9, "Ilmestyi ensin");
    visits.on("2026-04-02").commented(jdbc, 9, "Ilmestyi viimeksi");
    jdbc.sql(
            "update feedback.feedback set appeared_on = '2026-05-30' where comment like"
                + " '%viimeksi'")
        .update();

    assertThat(comments("/overview")).containsSubsequence("Ilmestyi viimeksi", "Ilmestyi ensin");
  }

  @Test
  void a_comment_without_a_score_is_told_without_one() {
    visits.commented(jdbc, 9, "Vain sanoja");
    jdbc.sql("update feedback.feedback set score = null where comment is not null").update();

    assertThat(comments("/overview")).contains("Vain sanoja").doesNotContain("letter-score");
  }

  @Test
  void a_comment_about_small_units_is_read_by_whoever_reaches_one_of_them() {
    var other = GivenUnit.named("Lohja").oid("1.2.246.4").inService("SUU").insert(jdbc);
    var may = new GivenSmallUnits(jdbc, dental.serviceId(), "2026-05-01");
    may.holding(dentalId).holding(other).answered(10, 1, "Hyvä pieni paikka");
    var april = new GivenSmallUnits(jdbc, dental.serviceId(), "2026-04-01");
    april.holding(other).answered(10, 1, "Toisten huhtikuu");

    assertThat(comments("/overview", Set.of(dentalId)))
        .contains("Hyvä pieni paikka", "Pienet toimipisteet – ")
        .doesNotContain("Toisten huhtikuu");
    assertThat(comments("/overview", Set.of(other)))
        .contains("Hyvä pieni paikka", "Toisten huhtikuu");
    assertThat(comments("/overview", Set.of(healthId))).doesNotContain("Hyvä pieni paikka");
    assertThat(comments("/overview?unit=small-units:SUU")).contains("Hyvä pieni paikka");
    assertThat(comments("/overview?unit=1.2.246.3")).doesNotContain("Hyvä pieni paikka");
    assertThat(comments("/overview?service=SUU")).contains("Toisten huhtikuu");
    assertThat(comments("/overview?service=TA")).doesNotContain("Toisten huhtikuu");
  }

  private String comments(String uri) {
    return comments(uri, GivenViewer.of(READ_FIGURES, READ_COMMENTS));
  }

  private String comments(String uri, Set<UnitId> units) {
    var ids = units.stream().map(UnitId::value).collect(Collectors.toSet());
    return comments(uri, GivenViewer.inUnits(ids, READ_FIGURES, READ_COMMENTS));
  }

  /** The part of a page with comments; nothing of the rest of it. */
  private String comments(String uri, Viewer viewer) {
    var page = new PageText(browser, viewer).of(uri);
    var start = page.indexOf("Uusimmat palautteet");
    return start < 0 ? "" : page.substring(start, page.indexOf("</section>", start));
  }
}
