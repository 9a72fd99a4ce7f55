package fi.kaiku;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every page before anybody opens it. The journeys render and check them all. */
class TemplatesTest {

  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Pattern KEY = Pattern.compile("#\\{([a-z][\\w.-]*)[}(]");
  private static final Pattern CONTROL =
      Pattern.compile("<(input|select|textarea)\\b[^>]*>", Pattern.DOTALL);

  /** Where every page is opened in a browser, named by its template. */
  private static final List<String> LOOKS =
      List.of(
          "journey/StaffPagesTest.java",
          "journey/LinkPicturesTest.java",
          "channel/web/OpenFeedbackPicturesTest.java",
          "channel/web/FeedbackAwayTest.java",
          "channel/embed/EmbedPicturesTest.java",
          "channel/embed/EmbedAwayTest.java",
          "channel/poster/QrSheetsTest.java",
          "export/ExportPicturesTest.java",
          "followup/PrintedSheetsTest.java",
          "followup/thanks/ThanksPicturesTest.java",
          "insight/overview/OverviewPicturesTest.java",
          "insight/themes/ThemesPicturesTest.java",
          "followup/contact/page/ContactPicturesTest.java",
          "insight/ask/AskPicturesTest.java",
          "insight/comments/judging/JudgedPicturesTest.java",
          "insight/ChartPicturesTest.java",
          "followup/meeting/MeetingPicturesTest.java",
          "insight/comments/page/CommentsPicturesTest.java",
          "followup/improvement/ImprovementPicturesTest.java",
          "followup/inbox/InboxPicturesTest.java",
          "invitation/rulebook/RulesJourneyTest.java",
          "mail/MailPicturesTest.java",
          "channel/paper/PaperPicturesTest.java",
          "channel/paper/form/PaperFormTest.java",
          "followup/urgent/AlertPicturesTest.java",
          "questionnaire/draft/DraftPicturesTest.java",
          "channel/kiosk/register/DevicePicturesTest.java");

  @Test
  void nothing_is_put_on_a_page_unescaped() throws IOException {
    assertThat(templatesWhere(text -> text.contains("th:utext") || text.contains("[("))).isEmpty();
  }

  @Test
  void no_page_carries_inline_styles_or_handlers_that_the_content_policy_refuses()
      throws IOException {
    var inline = Pattern.compile("\\s(style|on(click|change|submit|load|input))\\s*=");
    assertThat(templatesWhere(text -> inline.matcher(text).find())).isEmpty();
  }

  @Test
  void every_page_has_a_title_and_one_main_heading() throws IOException {
    assertThat(
            templatesWhere(
                text ->
                    text.contains("<html")
                        && !text.contains("th:fragment=\"page(")
                        && !text.contains("fragments only")
                        && (!text.contains("<title") || !text.contains("<h1"))))
        .isEmpty();
  }

  @Test
  void every_page_is_looked_at_in_a_browser() throws IOException {
    var looks = new StringBuilder();
    for (var test : LOOKS) {
      looks.append(Files.readString(Path.of("src/test/java/fi/kaiku", test)));
    }
    var pages = templatesWhere(text -> text.contains("<h1"));
    assertThat(pages).hasSizeGreaterThan(30);
    assertThat(pages.stream().filter(page -> looks.indexOf(nameOf(page)) < 0)).isEmpty();
  }

  /** As the looks call a page: {@code "people/list"}. */
  private static String nameOf(String page) {
    return "\"" + page.replace(".html", "") + "\"";
  }

  @Test
  void every_control_has_a_label() throws IOException {
    assertThat(templatesWhere(TemplatesTest::hasControlWithoutLabel)).isEmpty();
  }

  @Test
  void every_text_on_a_page_exists() throws IOException {
    var texts = finnishTexts();
    var missing = new ArrayList<String>();
    for (var file : templates()) {
      var keys = KEY.matcher(Files.readString(file));
      while (keys.find()) {
        if (!texts.containsKey(keys.group(1))) {
          missing.add(TEMPLATES.relativize(file) + " " + keys.group(1));
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  private static boolean hasControlWithoutLabel(String text) {
    return CONTROL
        .matcher(text)
        .results()
        .map(found -> found.group())
        .filter(control -> !control.contains("type=\"hidden\""))
        .anyMatch(control -> !control.contains("id=\"") && !control.contains("aria-label"));
  }

  private static List<String> templatesWhere(Predicate<String> wrong) throws IOException {
    var found = new ArrayList<String>();
    for (var file : templates()) {
      if (wrong.test(Files.readString(file))) {
        found.add(TEMPLATES.relativize(file).toString());
      }
    }
    return found;
  }

  private static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static Properties finnishTexts() throws IOException {
    var texts = new Properties();
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
      for (var file : files.filter(f -> f.toString().endsWith("_fi.properties")).toList()) {
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
          texts.load(reader);
        }
      }
    }
    return texts;
  }
}
