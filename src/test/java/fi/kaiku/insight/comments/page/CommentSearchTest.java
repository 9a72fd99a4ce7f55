package fi.kaiku.insight.comments.page;

import static fi.kaiku.access.Permission.READ_COMMENTS;
import static fi.kaiku.access.Permission.READ_FIGURES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.insight.PageText;
import fi.kaiku.insight.comments.GivenComment;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.text.Sign;
import fi.kaiku.text.Theme;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Words are found in their other forms, and what was found or read is marked. */
@KaikuTest
class CommentSearchTest {

  private static final Pattern TEXT = Pattern.compile("<blockquote[^>]*><p>(.*?)</p>");

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;

  final Viewer reader = GivenViewer.of(READ_FIGURES, READ_COMMENTS);
  GivenVisits may;

  @BeforeEach
  void a_unit() {
    var unit = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
    may = GivenVisits.in(unit, unit.insert(jdbc)).on("2026-05-20");
  }

  @Test
  void a_search_finds_other_forms_of_a_word_in_the_language_of_the_text() {
    GivenComment.about(may, 3).saying(jdbc, "Jonotin kauan ja hoitajilla oli kiire");
    GivenComment.about(may, 3).in("sv").saying(jdbc, "Sköterskorna hade bråttom");
    GivenComment.about(may, 3).in("en").saying(jdbc, "The nurses were in a hurry");

    assertThat(page("?q=hoitaja")).contains("<mark class=\"mark--hit\">hoitajilla</mark>");
    assertThat(page("?q=sköterska")).contains("<mark class=\"mark--hit\">Sköterskorna</mark>");
    assertThat(page("?q=nurse")).contains("<mark class=\"mark--hit\">nurses</mark>");
    assertThat(texts("?q=hoitaja -kiire")).isEmpty();
    assertThat(texts("?q=\"oli kiire\"")).hasSize(1);
  }

  @Test
  void no_address_tells_what_is_sought() {
    GivenComment.about(may, 3).saying(jdbc, "Jonotin kauan");
    GivenComment.about(may, 4).saying(jdbc, "Hyvä hoitaja");

    var address =
        Objects.requireNonNull(
            browser
                .post()
                .uri("/comments")
                .param("q", "jonottaa")
                .param("theme", "")
                .param("score", "detractor")
                .with(csrf())
                .requestAttr(Viewer.ATTRIBUTE, reader)
                .exchange()
                .getResponse()
                .getRedirectedUrl());

    assertThat(address).startsWith("/comments?score=detractor&words=").doesNotContain("jonot");
    var found = new PageText(browser, reader).of(address);
    assertThat(found).contains("value=\"jonottaa\"", "Jonotin</mark> kauan");
    assertThat(found).doesNotContain("Hyvä hoitaja", "q=jonot");
    assertThat(page("?words=somebodyelses")).contains("Jonotin", "Hyvä hoitaja");
  }

  @Test
  void a_search_may_be_anything() {
    GivenComment.about(may, 3).saying(jdbc, "Jonotin kauan");

    for (var typed :
        List.of(
            "'",
            "\"",
            "\"a",
            "((",
            "!!",
            "& | !",
            "-",
            ":*",
            "\u0000",
            "<b>",
            "\\",
            "%",
            "$1",
            "a".repeat(3000),
            "🙂",
            "ja")) {
      assertThat(new PageText(browser, reader).of("/comments?q={q}", typed))
          .as(typed)
          .contains("<h1");
    }
  }

  @Test
  void the_words_a_theme_rests_on_are_marked() {
    GivenComment.about(may, 3)
        .of(Theme.WAITING, Sign.MINUS)
        .restingOn("odotin tunnin")
        .saying(jdbc, "Minä odotin tunnin <käytävällä>");

    assertThat(page(""))
        .contains(
            "Minä <mark class=\"mark--minus\">odotin tunnin</mark> &lt;käytävällä&gt;",
            "Odottaminen");
  }

  private List<String> texts(String query) {
    return TEXT.matcher(page(query)).results().map(found -> found.group(1)).toList();
  }

  private String page(String query) {
    return new PageText(browser, reader).of("/comments" + query);
  }
}
