package fi.kaiku.insight.comments.page;

import static fi.kaiku.access.Permission.READ_COMMENTS;
import static fi.kaiku.access.Permission.READ_FIGURES;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.insight.GivenSmallUnits;
import fi.kaiku.insight.PageText;
import fi.kaiku.insight.comments.GivenComment;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.text.Sign;
import fi.kaiku.text.Theme;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Which comments the page shows, and in which order. */
@KaikuTest
class CommentsPageTest {

  private static final Pattern TEXT = Pattern.compile("<blockquote[^>]*><p>(.*?)</p>");

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;

  final GivenUnit health = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
  final GivenUnit dental = GivenUnit.named("Tapiola").oid("1.2.246.3").inService("SUU");
  final Viewer reader = GivenViewer.of(READ_FIGURES, READ_COMMENTS);
  UUID dentalId;
  GivenVisits may;
  GivenVisits april;
  GivenVisits atDentist;

  @BeforeEach
  void units() {
    may = GivenVisits.in(health, health.insert(jdbc)).on("2026-05-20");
    april = may.on("2026-04-20");
    dentalId = dental.insert(jdbc).value();
    atDentist = GivenVisits.in(dental, new UnitId(dentalId)).on("2026-05-10");
  }

  @Test
  void the_newest_comes_first_or_the_lowest_score_or_the_longest() {
    GivenComment.about(april, 9).saying(jdbc, "Huhtikuussa hyvin");
    GivenComment.about(may, 8).saying(jdbc, "Toukokuussa ihan hyvin kaikki");
    GivenComment.about(atDentist, 2).saying(jdbc, "Huono");

    assertThat(texts(""))
        .containsExactly("Toukokuussa ihan hyvin kaikki", "Huono", "Huhtikuussa hyvin");
    assertThat(texts("?sort=lowest").getFirst()).isEqualTo("Huono");
    assertThat(texts("?sort=longest"))
        .containsExactly("Toukokuussa ihan hyvin kaikki", "Huhtikuussa hyvin", "Huono");
  }

  @Test
  void comments_are_narrowed_down_by_all_that_is_said_of_them() {
    GivenComment.about(may, 3).of(Theme.WAITING, Sign.MINUS).saying(jdbc, "Odotin");
    GivenComment.about(may, 10).of(Theme.WAITING, Sign.PLUS).saying(jdbc, "Pääsin heti");
    GivenComment.about(atDentist, 8).in("sv").disagreeing().saying(jdbc, "Tack");
    GivenComment.about(april, 9).urgent("medication").saying(jdbc, "Väärä annos");

    assertThat(texts("?theme=waiting")).containsExactlyInAnyOrder("Odotin", "Pääsin heti");
    assertThat(texts("?theme=waiting&sign=minus")).containsExactly("Odotin");
    assertThat(texts("?sign=plus")).containsExactly("Pääsin heti");
    assertThat(texts("?written=sv")).containsExactly("Tack");
    assertThat(texts("?score=detractors")).containsExactly("Odotin");
    assertThat(texts("?score=promoters&period=last-month")).containsExactly("Pääsin heti");
    assertThat(texts("?service=SUU")).containsExactly("Tack");
    assertThat(texts("?unit=1.2.246.1&theme=waiting&score=promoters"))
        .containsExactly("Pääsin heti");
    assertThat(texts("?contradicts=yes")).containsExactly("Tack");
    assertThat(texts("?kind=PHONE")).isEmpty();
    assertThat(texts("?profession=doctor")).hasSize(4);
    assertThat(texts("?urgent")).containsExactly("Väärä annos");
  }

  @Test
  void whoever_reaches_some_units_reads_no_others() {
    GivenComment.about(may, 3).saying(jdbc, "Terveysasemalla");
    GivenComment.about(atDentist, 3).saying(jdbc, "Hammashoitolassa");
    var supervisor = GivenViewer.inUnits(Set.of(dentalId), READ_FIGURES, READ_COMMENTS);

    assertThat(texts("", supervisor)).containsExactly("Hammashoitolassa");
    assertThat(texts("?q=terveysasemalla", supervisor)).isEmpty();
    assertThat(page("?unit=1.2.246.1", supervisor)).doesNotContain("Terveysasemalla");
  }

  @Test
  void what_came_since_the_last_visit_is_new_until_it_is_read() {
    GivenComment.about(april, 9).saying(jdbc, "Vanha");
    assertThat(page("")).doesNotContain("on tullut");
    clock.pass(Duration.ofDays(1));
    GivenComment.about(may, 9).saying(jdbc, "Uusi");
    jdbc.sql("update insight.reading set appeared_on = '2026-06-02' where length = 4").update();

    assertThat(page("")).contains("Yksi on tullut 1.6.2026 jälkeen");
    assertThat(texts("?fresh=yes")).containsExactly("Uusi");
    jdbc.sql("insert into insight.read_mark select id, ?, now() from insight.reading")
        .param(reader.staff().value())
        .update();
    assertThat(texts("?fresh=yes")).isEmpty();
  }

  @Test
  void a_comment_about_small_units_is_read_by_whoever_reaches_one_and_says_so() {
    var other = GivenUnit.named("Lohja").oid("1.2.246.4").inService("SUU").insert(jdbc);
    new GivenSmallUnits(jdbc, dental.serviceId(), "2026-05-01")
        .holding(other)
        .answered(4, 1, "Pieni paikka");
    GivenComment.about(atDentist, 4).read(jdbc, "Pieni paikka");

    for (var viewer : List.of(reader, inUnit(other.value()))) {
      assertThat(page("", viewer))
          .contains("Pieni paikka", "Pienet toimipisteet – ", "näytetään yhdessä");
    }
    assertThat(texts("?unit=small-units:SUU")).containsExactly("Pieni paikka");
    assertThat(texts("?service=SUU")).containsExactly("Pieni paikka");
    assertThat(texts("", inUnit(dentalId))).isEmpty();
  }

  @Test
  void who_reads_leaves_a_line_that_says_what_was_asked_and_no_word_of_it() {
    page("");
    assertThat(audited()).isEmpty();
    GivenComment.about(may, 3).of(Theme.WAITING, Sign.MINUS).saying(jdbc, "Odotin salassa");

    page("?q=salassa&theme=waiting&unit=1.2.246.1");

    assertThat(audited())
        .singleElement()
        .asString()
        .startsWith("comments 2026-04-01…2026-06-30")
        .contains("unit=1.2.246.1", "theme=waiting", "searched")
        .doesNotContain("salassa");
  }

  @Test
  void what_cannot_be_understood_is_said_above_the_usual_page() {
    assertThat(page("?theme=weather")).contains("error-summary");
    assertThat(page("?age_band=75-84")).contains("error-summary");
    assertThat(page("?language=sv")).contains("error-summary");
    assertThat(page("?after=nonsense")).doesNotContain("error-summary");
  }

  @Test
  void whoever_may_not_read_comments_is_not_let_in() {
    var figures = GivenViewer.of(READ_FIGURES);
    assertThat(browser.get().uri("/comments").requestAttr(Viewer.ATTRIBUTE, figures).exchange())
        .hasStatus(403);
  }

  private List<String> audited() {
    return jdbc.sql("select subject from audit.entry where action = 'comments-read'")
        .query((row, _) -> row.getString(1))
        .list();
  }

  private static Viewer inUnit(UUID unit) {
    return GivenViewer.inUnits(Set.of(unit), READ_FIGURES, READ_COMMENTS);
  }

  @Test
  void more_follow_at_the_end_and_none_comes_twice() {
    for (int i = 0; i < 60; i++) {
      GivenComment.about(i % 2 == 0 ? may : april, i % 11).saying(jdbc, "Palaute " + i);
    }

    for (var order : List.of("newest", "lowest", "longest")) {
      var all = everything("?sort=" + order);
      assertThat(all).as(order).hasSize(60).doesNotHaveDuplicates();
    }
    assertThat(texts("?show=100")).hasSize(60);
  }

  private List<String> everything(String query) {
    var all = new ArrayList<String>();
    var next = Pattern.compile("hx-get=\"/comments(\\?[^\"]*after=[^\"]*)\"");
    for (var asked = query; !asked.isEmpty(); ) {
      var page = page(asked);
      TEXT.matcher(page).results().forEach(found -> all.add(found.group(1)));
      var more = next.matcher(page);
      asked = more.find() ? more.group(1).replace("&amp;", "&") : "";
    }
    return all;
  }

  private List<String> texts(String query) {
    return texts(query, reader);
  }

  private List<String> texts(String query, Viewer viewer) {
    return TEXT.matcher(page(query, viewer)).results().map(found -> found.group(1)).toList();
  }

  private String page(String query) {
    return page(query, reader);
  }

  private String page(String query, Viewer viewer) {
    return new PageText(browser, viewer).of("/comments" + query);
  }
}
