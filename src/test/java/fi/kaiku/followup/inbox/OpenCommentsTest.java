package fi.kaiku.followup.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.insight.comments.GivenComment;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.People;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What nobody is done with is looked up by itself, and is always what it should be. */
@KaikuTest
class OpenCommentsTest {

  private static final long SEED = 20261130;
  private static final List<String> REASONS = List.of("team", "fixed", "noted");

  private static final String LOOKED_UP =
      """
      select concat_ws(' ', reading_id, place, appeared_on, service_id, is_read, attitude, themes,
                       urgent)
      from followup.open_comment order by 1
      """;

  private static final String SHOULD_BE =
      """
      select concat_ws(' ', r.id, r.place, r.appeared_on, r.service_id, r.is_read, r.attitude,
                       r.themes, r.urgent)
      from insight.reading r left join followup.item i on i.reading_id = r.id
      where r.counted and i.state is distinct from 'done'
      order by 1
      """;

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;
  @Autowired People people;

  final GivenUnit health = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
  final GivenUnit dental = GivenUnit.named("Tapiola").oid("1.2.246.3").inService("SUU");
  UnitId healthId;
  UnitId dentalId;
  InboxDesk leena;

  @BeforeEach
  void a_supervisor_of_two_units() {
    healthId = health.insert(jdbc);
    dentalId = dental.insert(jdbc);
    var account = GivenAccount.named("leena").supervising(healthId, dentalId).insert(jdbc);
    leena = new InboxDesk(browser, people.get(account).viewer());
  }

  @Test
  void whatever_is_done_with_comments_and_becomes_of_them() {
    var dice = new Random(SEED);
    var comments = new ArrayList<UUID>();
    for (int i = 0; i < 12; i++) {
      var about = i % 2 == 0 ? GivenVisits.in(health, healthId) : GivenVisits.in(dental, dentalId);
      comments.add(GivenComment.about(about, 5).saying(jdbc, "Sanottu " + i));
    }
    var done = 0;
    for (int turn = 0; turn < 120; turn++) {
      change(comments.get(dice.nextInt(comments.size())), dice);
      var should = rows(SHOULD_BE);
      done = Math.max(done, comments.size() - should.size());
      assertThat(rows(LOOKED_UP)).as("after turn %d of seed %d", turn, SEED).isEqualTo(should);
    }
    assertThat(done).isGreaterThan(2);
  }

  @Test
  void an_inbox_shows_them_and_counts_them() {
    var one = GivenComment.about(GivenVisits.in(health, healthId), 5).saying(jdbc, "Yksi");
    GivenComment.about(GivenVisits.in(dental, dentalId), 5).saying(jdbc, "Toinen");
    leena.press(one, "/done", "reason", "team");
    assertThat(leena.texts("")).containsExactly("Toinen");
    assertThat(leena.page("")).contains("Yksi palaute odottaa.");
    leena.press(one, "/reopened", "version", "1");
    assertThat(leena.texts("")).containsExactlyInAnyOrder("Yksi", "Toinen");
  }

  private void change(UUID comment, Random dice) {
    var version = version(comment);
    switch (dice.nextInt(8)) {
      case 0 -> leena.send("/" + comment + "/taken", "version", version);
      case 1, 2 -> {
        var reason = REASONS.get(dice.nextInt(REASONS.size()));
        leena.send("/" + comment + "/done", "version", version, "reason", reason);
      }
      case 3 -> leena.send("/" + comment + "/reopened", "version", version);
      case 4 -> leena.send("/" + comment + "/undone", "version", version);
      case 5 -> GivenComment.change(jdbc, comment, "counted = not counted");
      case 6 ->
          jdbc.sql("update insight.reading set attitude = :said, urgent = :urgent where id = :id")
              .param("said", dice.nextBoolean() ? "pos" : "neg")
              .param("urgent", dice.nextBoolean() ? "none" : "harm")
              .param("id", comment)
              .update();
      default -> {
        var unit = dice.nextBoolean() ? healthId : dentalId;
        GivenComment.change(jdbc, comment, "unit_id = '%s'".formatted(unit.value()));
      }
    }
  }

  private String version(UUID comment) {
    return jdbc.sql("select version from followup.item where reading_id = :id")
        .param("id", comment)
        .query(String.class)
        .optional()
        .orElse("0");
  }

  private List<String> rows(String query) {
    return jdbc.sql(query).query((row, _) -> row.getString(1)).list();
  }
}
