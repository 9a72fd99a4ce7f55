package fi.kaiku.invitation.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.invitation.GivenInvitation;
import fi.kaiku.invitation.LinkToken;
import fi.kaiku.invitation.rules.RuleSets;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Sealing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of links and rules from before links closed on one day. */
@KaikuTest
class UpgradedLinksTest {

  private static final Path MIGRATION =
      Path.of("src/main/resources/db/migration/V018__links_close_on_one_day.sql");

  @Autowired RuleSets ruleSets;
  @Autowired JdbcClient jdbc;
  @Autowired Sealing sealing;

  private UnitId unit;

  @BeforeEach
  void aUnit() {
    unit = GivenUnit.named("Asema").insert(jdbc);
  }

  @Test
  void an_open_link_gets_the_day_of_its_month_and_a_closed_one_stays_closed() throws IOException {
    var open = closing("now() + interval '300 days'");
    var closed = closing("now() - interval '1 day'");
    var before = closesAt(closed);
    upgrade();

    assertThat(closesAt(open)).isEqualTo("2026-06-15 21:00:00");
    assertThat(closesAt(closed)).isEqualTo(before);
    assertThat(
            jdbc.sql("select visit_month || ' ' || closes_on from invitation.closing_day")
                .query(String.class)
                .list())
        .containsExactly("2026-05-01 2026-06-15");
  }

  @Test
  void every_stored_version_of_the_rules_can_still_be_read() throws IOException {
    var version =
        jdbc.sql(
                """
                insert into invitation.rule_set (from_on, rules, created_at, created_by)
                values ('2026-05-01', '{"minimum-age": 16, "link-days": 14}', now(), 'Aino')
                returning version
                """)
            .query(Integer.class)
            .single();
    upgrade();

    assertThat(ruleSets.version(version).rules().linksCloseDay()).isEqualTo(15);
    assertThat(ruleSets.version(version).rules().minimumAge()).isEqualTo(16);
  }

  /** As the migration does it, but for the views, which are there. */
  private void upgrade() throws IOException {
    var sql = Files.readString(MIGRATION);
    jdbc.sql(sql.substring(0, sql.indexOf("create view"))).update();
  }

  private LinkToken closing(String moment) {
    var link = GivenInvitation.at(unit).insert(jdbc, sealing);
    jdbc.sql(
            "update invitation.invitation set closes_at = %s where token_hash = :hash"
                .formatted(moment))
        .param("hash", link.sha256())
        .update();
    return link;
  }

  private String closesAt(LinkToken link) {
    return jdbc.sql(
            """
            select (closes_at at time zone 'UTC')::text from invitation.invitation
            where token_hash = :hash
            """)
        .param("hash", link.sha256())
        .query(String.class)
        .single();
  }
}
