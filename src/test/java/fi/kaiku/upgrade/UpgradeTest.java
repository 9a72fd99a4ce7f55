package fi.kaiku.upgrade;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.kaiku.KaikuApplication;
import fi.kaiku.TestWorld;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import fi.kaiku.followup.contact.GivenContacts;
import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.postgres.OwnPostgres;
import fi.kaiku.platform.postgres.PostgresOptions;
import fi.kaiku.upgrade.YesterdaysDatabase.Told;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A county that has run an earlier Kaiku starts this one on its database. */
@Tag("servers")
@SpringBootTest(
    classes = KaikuApplication.class,
    properties = "kaiku.secret=" + YesterdaysDatabase.SECRET)
@ActiveProfiles("test")
@AutoConfigureMockMvc
@Import(TestWorld.class)
class UpgradeTest {

  private static final JsonMapper JSON = new JsonMapper();

  /** Replies to a message are answers to it too: a question that names no channel now says both. */
  private static final String MESSAGES_BEFORE = "\"channel\":[\"LINK\"]";

  private static final String MESSAGES_NOW = "\"channel\":[\"LINK\",\"REPLY\"]";
  private static final String BY_UNIT_AND_MONTH =
      "figures?measure=nps&by=unit,month&from=2025-01-01&to=2026-05-31";

  private static final OwnPostgres POSTGRES =
      OwnPostgres.start(
          TestWorld.DATA.resolveSibling("county-of-yesterday-" + System.nanoTime()),
          PostgresOptions.fast());

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;
  @Autowired Sealing sealing;

  @DynamicPropertySource
  static void yesterday(DynamicPropertyRegistry settings) throws SQLException, IOException {
    new YesterdaysDatabase(POSTGRES).load();
    settings.add("spring.datasource.url", POSTGRES::jdbcUrl);
    settings.add("spring.datasource.username", POSTGRES::user);
    settings.add("spring.datasource.password", POSTGRES::password);
  }

  @AfterAll
  static void end() {
    POSTGRES.close();
  }

  @ParameterizedTest
  @MethodSource("figures")
  void figures_of_the_past_are_what_they_were_to_the_last_digit(Told told) {
    var before = told.answer().replace(MESSAGES_BEFORE, MESSAGES_NOW);
    assertThat(json(told.question())).isEqualTo(JSON.readTree(before));
  }

  static List<Told> figures() throws IOException {
    return YesterdaysDatabase.figures();
  }

  @Test
  void figures_of_the_past_are_what_the_stored_answers_come_to() {
    var stored = answersByUnitAndMonth();
    var told = 0;
    for (var row : json(BY_UNIT_AND_MONTH).get("rows")) {
      var cell = row.at("/by/unit").asString() + " " + row.at("/by/month").asString();
      if (!row.get("hidden").asBoolean() && stored.containsKey(cell)) {
        assertThat(scores(row)).as(cell).isEqualTo(stored.get(cell));
        told += row.get("n").asInt();
      }
    }
    assertThat(told).isGreaterThan(900);
  }

  /** NPS to the last digit, and how many gave it. */
  private static String scores(JsonNode row) {
    return Stream.of("n", "promoters", "passives", "detractors", "value")
        .map(field -> row.get(field).asString())
        .collect(joining(" "));
  }

  private Map<String, String> answersByUnitAndMonth() {
    return jdbc
        .sql(
            """
            select u.oid || ' ' || to_char(visit_month, 'YYYY-MM') as cell, count(*) as n,
                   count(*) filter (where score >= 9) as promoters,
                   count(*) filter (where score in (7, 8)) as passives,
                   count(*) filter (where score <= 6) as detractors
            from feedback.feedback f join organization.unit u on u.id = f.unit_id
            where channel = 'LINK' and pool is null
            group by cell
            """)
        .query((row, _) -> Map.entry(row.getString("cell"), scores(row)))
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static String scores(ResultSet row) throws SQLException {
    var n = row.getLong("n");
    var promoters = row.getLong("promoters");
    var detractors = row.getLong("detractors");
    var nps = 100.0 * (promoters - detractors) / n;
    return "%d %d %d %d %s".formatted(n, promoters, row.getLong("passives"), detractors, nps);
  }

  @Test
  void whoever_wanted_an_answer_is_still_found_with_their_phone_and_words() {
    assertThat(new GivenContacts(jdbc, sealing).cards())
        .contains("+358401234567 aino@example.com Soittakaa minulle laskusta.");
    var id = jdbc.sql("select id from followup.contact_request limit 1").query(UUID.class).single();
    assertThat(page(HttpMethod.POST, "/contact-requests/" + id + "/opened"))
        .contains("aino@example.com");
  }

  @Test
  void whoever_is_thanked_and_called_is_still_known_and_what_waits_can_still_be_sent() {
    var praise =
        jdbc.sql("select id from insight.reading where score = 10").query(UUID.class).single();
    assertThat(page(HttpMethod.GET, "/thanks/" + praise)).contains("Maija Mäkinen");
    assertThat(page(HttpMethod.GET, "/settings/on-call")).contains("aino");
    assertThat(
            jdbc.sql(
                    """
                    select concat_ws(' ', kind, for_staff, phone_sealed is not null)
                    from sms.message where state = 'WAITING'
                    """)
                .query(String.class)
                .list())
        .containsExactly("INVITATION f t");
    assertThat(page(HttpMethod.GET, "/sending")).isNotEmpty();
  }

  private JsonNode json(String question) {
    return JSON.readTree(page(HttpMethod.GET, "/api/v1/" + question));
  }

  private String page(HttpMethod method, String uri) {
    var answer =
        browser
            .method(method)
            .uri(uri)
            .with(HttpMethod.POST.equals(method) ? csrf() : it -> it)
            .requestAttr(Viewer.ATTRIBUTE, GivenViewer.administrator())
            .exchange();
    assertThat(answer).hasStatusOk();
    try {
      return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    } catch (UnsupportedEncodingException e) {
      throw new AssertionError(e);
    }
  }
}
