package fi.kaiku.insight;

import static fi.kaiku.access.Permission.READ_COMMENTS;
import static fi.kaiku.access.Permission.READ_FIGURES;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.organization.GivenUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whoever reads comments leaves a line in the audit log, once for each page. */
@KaikuTest
class CommentsReadTest {

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;

  final Viewer reader = GivenViewer.of(READ_FIGURES, READ_COMMENTS);

  private GivenVisits visits;

  @BeforeEach
  void a_unit_with_answers() {
    var unit = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
    visits = GivenVisits.in(unit, unit.insert(jdbc));
    visits.answered(jdbc, 10, 40);
  }

  @Test
  void the_line_says_who_read_where_and_about_what() {
    visits.commented(jdbc, 3, "Pitkä jonotus");

    open("/overview", reader);
    open("/overview?unit=1.2.246.1", reader);
    open("/figures/units/1.2.246.1", reader);

    assertThat(lines())
        .hasSize(3)
        .allSatisfy(line -> assertThat(line).contains("2026-0", "…2026-06-30"))
        .allSatisfy(line -> assertThat(line).doesNotContain("jonotus"));
    assertThat(lines().get(0)).startsWith(reader.name() + " overview ").doesNotContain("unit=");
    assertThat(lines().get(1)).contains("overview ", " unit=1.2.246.1");
    assertThat(lines().get(2)).startsWith(reader.name() + " unit ").contains(" unit=1.2.246.1");
  }

  @Test
  void a_page_without_comments_leaves_none() {
    open("/overview", reader);
    open("/figures/units/1.2.246.1", reader);
    visits.commented(jdbc, 3, "Pitkä jonotus");
    open("/overview", GivenViewer.of(READ_FIGURES));
    open("/figures/units", reader);

    assertThat(lines()).isEmpty();
  }

  private void open(String uri, Viewer viewer) {
    assertThat(browser.get().uri(uri).requestAttr(Viewer.ATTRIBUTE, viewer).exchange())
        .hasStatusOk();
  }

  private List<String> lines() {
    return jdbc.sql(
            """
            select actor || ' ' || subject from audit.entry where action = 'comments-read'
            order by id
            """)
        .query((row, _) -> row.getString(1))
        .list();
  }
}
