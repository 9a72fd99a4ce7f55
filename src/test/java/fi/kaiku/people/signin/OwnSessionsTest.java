package fi.kaiku.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.people.Door;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.doorkeeper.KnownBrowsers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Where somebody is signed in, and how that ends. */
@KaikuTest
class OwnSessionsTest {

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;
  @Autowired KnownBrowsers browsers;

  private Door desk;
  private Door phone;

  @BeforeEach
  void aino_is_signed_in_at_her_desk_and_on_her_phone() {
    GivenAccount.named("aino").insert(jdbc);
    desk = Door.at("192.0.2.70", browser);
    phone = Door.at("192.0.2.71", browser);
    desk.signIn("aino", GivenAccount.PASSWORD);
    clock.pass(Duration.ofMinutes(5));
    phone.signIn("aino", GivenAccount.PASSWORD);
  }

  @Test
  void signing_in_again_ends_the_session_that_the_browser_had() {
    var before = new Door(browser, desk.address(), List.copyOf(desk.cookies()));

    desk.signIn("aino", GivenAccount.PASSWORD);

    assertThat(before.get("/me")).hasStatus(303);
    assertThat(desk.get("/me")).hasStatusOk();
    assertThat(phone.get("/me")).hasStatusOk();
  }

  @Test
  void the_own_page_tells_where_one_is_signed_in() {
    assertThat(desk.get("/me"))
        .bodyText()
        .contains("Alkoi 1.6.2026 12.00", "Alkoi 1.6.2026 12.05")
        .containsOnlyOnce("Tämä selain");
    clock.pass(Duration.ofMinutes(59));
    desk.get("/me");
    clock.pass(Duration.ofMinutes(59));
    assertThat(desk.get("/me")).bodyText().doesNotContain("12.05");
  }

  @Test
  void signing_out_everywhere_ends_every_session_and_leaves_a_line_in_the_log() {
    assertThat(desk.post("/me/sign-out-everywhere")).hasRedirectedUrl("/sign-in");

    assertThat(desk.get("/me")).hasStatus(303);
    assertThat(phone.get("/me")).hasStatus(303);
    assertThat(jdbc.sql("select count(*) from people.known_browser").query(Integer.class).single())
        .isZero();
    assertThat(actions()).contains("signed-out-everywhere");
  }

  @Test
  void the_browser_forgets_the_pages_when_its_user_leaves_but_stays_known() {
    var answer = desk.post("/sign-out");

    assertThat(answer).hasHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    assertThat(desk.cookie("kaiku-browser").getValue()).isNotEmpty();
  }

  @Test
  void forms_from_before_signing_in_are_good_no_longer() {
    var first = desk.cookie("kaiku-form").getValue();

    desk.signIn("aino", GivenAccount.PASSWORD);

    assertThat(desk.cookie("kaiku-form").getValue()).isNotEqualTo(first);
  }

  @Test
  void a_browser_stays_known_for_half_a_year_and_several_may_share_it() {
    GivenAccount.named("bertta").insert(jdbc);
    var secret = desk.cookie("kaiku-browser").getValue();

    desk.signIn("bertta", GivenAccount.PASSWORD);

    assertThat(desk.cookie("kaiku-browser").getValue()).isEqualTo(secret);
    assertThat(desk.cookie("kaiku-browser").isHttpOnly()).isTrue();
    clock.pass(KnownBrowsers.KNOWN);
    assertThat(browsers.erase()).isEqualTo(3);
  }

  private List<String> actions() {
    return jdbc.sql("select action from audit.entry").query((row, _) -> row.getString(1)).list();
  }
}
