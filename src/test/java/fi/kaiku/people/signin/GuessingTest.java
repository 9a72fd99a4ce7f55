package fi.kaiku.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.people.AccountStore;
import fi.kaiku.people.Door;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.SignInName;
import fi.kaiku.people.doorkeeper.Guesses;
import fi.kaiku.people.doorkeeper.SignInThrottle;
import fi.kaiku.people.doorkeeper.Visitor;
import fi.kaiku.people.welcome.OneTimeLinks;
import fi.kaiku.platform.network.Origin;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whoever guesses waits, and nobody waits for a stranger who guesses. */
@KaikuTest
class GuessingTest {

  private static final String WRONG = "väärä salasana";

  /** What was guessed on one day is forgotten on the next. */
  private static final AtomicInteger DAYS = new AtomicInteger();

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;
  @Autowired SignIn signIn;
  @Autowired Guesses guesses;
  @Autowired AccountStore accounts;
  @Autowired OneTimeLinks links;

  @BeforeEach
  void aino_has_an_account_and_each_test_a_day_of_its_own() {
    clock.pass(Duration.ofDays(DAYS.incrementAndGet()));
    GivenAccount.named("aino").insert(jdbc);
  }

  @Test
  void five_wrong_passwords_are_followed_by_a_minute_to_wait() {
    var door = Door.at("203.0.113.1", browser);
    guess(door, "aino");

    assertThat(door.signIn("aino", GivenAccount.PASSWORD))
        .hasStatus(429)
        .hasHeader("Retry-After", "60")
        .bodyText()
        .contains("monta kertaa");
    clock.pass(Duration.ofSeconds(61));
    assertThat(door.signIn("aino", GivenAccount.PASSWORD)).hasStatus3xxRedirection();
  }

  @Test
  void each_further_wrong_password_is_followed_by_twice_the_wait() {
    var door = Door.at("203.0.113.2", browser);
    guess(door, "aino");
    clock.pass(Duration.ofMinutes(1));
    assertThat(door.signIn("aino", WRONG)).hasStatus(422);

    clock.pass(Duration.ofSeconds(119));
    assertThat(door.signIn("aino", GivenAccount.PASSWORD)).hasStatus(429);
    clock.pass(Duration.ofSeconds(1));
    assertThat(door.signIn("aino", GivenAccount.PASSWORD)).hasStatus3xxRedirection();
  }

  @Test
  void whoever_guesses_elsewhere_keeps_nobody_out() {
    guess(Door.at("203.0.113.3", browser), "aino");

    assertThat(Door.at("203.0.113.4", browser).signIn("aino", GivenAccount.PASSWORD))
        .hasStatus3xxRedirection();
  }

  @Test
  void not_even_strangers_from_everywhere_keep_out_a_browser_that_is_known() {
    var own = Door.at("203.0.113.5", browser);
    own.signIn("aino", GivenAccount.PASSWORD);
    for (int i = 0; i < Guesses.PATIENCE_WITH_STRANGERS; i++) {
      clock.pass(Duration.ofSeconds(2));
      Door.at("203.0.113." + (100 + i), browser).signIn("aino", WRONG);
    }

    assertThat(Door.at("203.0.113.6", browser).signIn("aino", GivenAccount.PASSWORD))
        .hasStatus(429);
    assertThat(own.signIn("aino", GivenAccount.PASSWORD)).hasStatus3xxRedirection();
  }

  @Test
  void a_known_browser_has_five_wrong_passwords_like_anybody() {
    var own = Door.at("203.0.113.7", browser);
    own.signIn("aino", GivenAccount.PASSWORD);
    guess(own, "aino");

    assertThat(own.signIn("aino", GivenAccount.PASSWORD)).hasStatus(429);
  }

  @Test
  void a_browser_known_to_one_is_a_stranger_to_another() {
    GivenAccount.named("bertta").insert(jdbc);
    var own = Door.at("203.0.113.8", browser);
    own.signIn("aino", GivenAccount.PASSWORD);
    guess(Door.at("203.0.113.8", browser), "bertta");

    assertThat(own.signIn("bertta", GivenAccount.PASSWORD)).hasStatus(429);
  }

  @Test
  void a_name_that_nobody_has_waits_like_any_other() {
    var door = Door.at("203.0.113.9", browser);
    guess(door, "kukaan");

    assertThat(door.signIn("kukaan", WRONG)).hasStatus(429).bodyText().contains("monta kertaa");
  }

  @Test
  void sixty_guesses_at_once_are_no_more_than_five() throws Exception {
    var visitor = new Visitor(Origin.of("203.0.113.10"), Optional.empty(), Optional.empty());
    Callable<Object> guess = () -> signIn.attempt(new SignInName("aino"), WRONG, visitor);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      threads.invokeAll(IntStream.range(0, 60).mapToObj(_ -> guess).toList());
    }

    var looked = "select count(*) from audit.entry where action = 'sign-in-refused'";
    assertThat(jdbc.sql(looked).query(Integer.class).single()).isBetween(1, Guesses.PATIENCE);
  }

  @Test
  void the_county_signs_in_from_one_address() {
    var office = "203.0.113.11";
    for (int i = 0; i < SignInThrottle.TRIES_OF_ALL + 10; i++) {
      assertThat(Door.at(office, browser).signIn("aino", GivenAccount.PASSWORD))
          .hasStatus3xxRedirection();
    }
  }

  @Test
  void a_new_link_ends_the_wait() {
    var door = Door.at("203.0.113.12", browser);
    guess(door, "aino");
    var account = accounts.named("aino").orElseThrow();
    var link = links.forAccount(account, GivenViewer.administrator());
    var form = browser.post().uri(link.substring(link.indexOf("/welcome/")));

    assertThat(door.answer(form.param("password", "kolme uutta koivua"))).hasStatus3xxRedirection();
    assertThat(Door.at("203.0.113.12", browser).signIn("aino", "kolme uutta koivua"))
        .hasStatus3xxRedirection();
  }

  @Test
  void what_is_kept_names_neither_people_nor_networks_and_is_gone_after_a_day() {
    guess(Door.at("203.0.113.13", browser), "aino");
    var kept =
        jdbc.sql("select g::text from people.guess g").query(String.class).list().stream()
            .collect(Collectors.joining(" "));
    assertThat(kept).doesNotContain("aino").doesNotContain("203.0").doesNotContain("cb007");

    clock.pass(Duration.ofHours(25));
    assertThat(guesses.erase()).isEqualTo(2);
  }

  private static void guess(Door door, String name) {
    for (int i = 0; i < Guesses.PATIENCE; i++) {
      assertThat(door.signIn(name, WRONG)).hasStatus(422);
    }
  }
}
