package fi.kaiku.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Conflict;
import fi.kaiku.platform.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KaikuTest
class AnswersTest {

  private static final GivenUnit UNIT = GivenUnit.named("Kivenlahden terveysasema");
  private static final AnswerId ID = new AnswerId(new UUID(7, 7));

  @Autowired Answers answers;
  @Autowired ForgetOrderJob forgetOrder;
  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;

  private Background background = at(new UnitId(new UUID(0, 0)));

  @BeforeEach
  void a_unit() {
    background = at(UNIT.insert(jdbc));
  }

  @Test
  void the_day_of_an_answer_is_the_day_in_helsinki() {
    clock.set("2026-06-01T21:30:00Z");
    answers.score(ID, background, 9, Language.FI);
    assertThat(stored()).containsExactly("9 – fi 2026-06-02");
  }

  @Test
  void a_score_outside_the_scale_is_refused() {
    for (int wrong : new int[] {-1, 11, Integer.MIN_VALUE}) {
      assertThat(catchThrowable(() -> answers.score(ID, background, wrong, Language.FI)))
          .isInstanceOf(BadInput.class);
    }
    assertThat(stored()).isEmpty();
  }

  @Test
  void the_language_of_the_answer_is_the_one_last_used() {
    answers.score(ID, background, 9, Language.FI);
    answers.comment(ID, "Läkaren lyssnade", Language.SV);
    assertThat(stored()).containsExactly("9 Läkaren lyssnade sv 2026-06-01");
  }

  @Test
  void a_comment_needs_a_score_and_at_most_four_thousand_characters() {
    assertThat(catchThrowable(() -> answers.comment(ID, "Kiitos", Language.FI)))
        .isInstanceOf(Conflict.class);
    answers.score(ID, background, 9, Language.FI);
    answers.comment(ID, "😀".repeat(4_000), Language.FI);
    var tooLong = catchThrowable(() -> answers.comment(ID, "😀".repeat(4_001), Language.FI));
    assertThat(tooLong).isInstanceOf(BadInput.class);
    assertThat(((BadInput) tooLong).faults().getFirst().arguments())
        .containsExactly("4000", "4001");
  }

  @Test
  void a_comment_belongs_to_the_score_it_was_written_to_and_a_blank_one_removes_it() {
    answers.score(ID, background, 2, Language.FI);
    answers.comment(ID, "Kiireinen hoitaja", Language.FI);
    answers.score(ID, background, 2, Language.FI);
    assertThat(stored()).containsExactly("2 Kiireinen hoitaja fi 2026-06-01");
    assertThat(answers.toldMore(ID)).isTrue();
    answers.score(ID, background, 9, Language.FI);
    assertThat(stored()).containsExactly("9 – fi 2026-06-01");
    answers.comment(ID, "Kiitos", Language.FI);
    answers.comment(ID, " \n", Language.FI);
    assertThat(stored()).containsExactly("9 – fi 2026-06-01");
    answers.comment(ID, "Kiitos", Language.FI);
    answers.forgetMore(ID);
    assertThat(stored()).containsExactly("9 – fi 2026-06-01");
  }

  @Test
  void a_deleted_answer_is_gone_and_deleting_twice_does_no_harm() {
    answers.score(ID, background, 9, Language.FI);
    answers.delete(ID);
    answers.delete(ID);
    assertThat(answers.exists(ID)).isFalse();
    assertThat(stored()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "' or 1=1; drop table feedback.feedback; --",
        "=cmd|' /C calc'!A0",
        "${7*7} #{7*7} th:text {{7*7}}",
        "rivi\nja toinen\tsarkain",
        "\u202etakaperin \u200b näkymätön",
        "e\u0301 ja \u00e9 eivät ole samat",
        "👩\u200d⚕️ 𝕂𝕒𝕚𝕜𝕦",
        "\\u0000 \\ ' \" % _ ; -- /* */"
      })
  void what_a_customer_writes_is_stored_as_it_is(String words) {
    answers.score(ID, background, 9, Language.FI);
    answers.comment(ID, words, Language.FI);
    assertThat(
            jdbc.sql("select comment from feedback.published_feedback")
                .query((row, _) -> row.getString(1))
                .single())
        .isEqualTo(words);
  }

  @Test
  void line_ends_become_one_and_the_one_character_that_cannot_be_kept_is_marked() {
    answers.score(ID, background, 9, Language.FI);
    answers.comment(ID, "a\r\nb\rc\u0000d", Language.FI);
    assertThat(stored()).containsExactly("9 a\nb\nc\uFFFDd fi 2026-06-01");
  }

  @Test
  void many_at_the_same_moment_make_one_answer_even_while_its_order_is_forgotten()
      throws Exception {
    var work = new ArrayList<Callable<Object>>();
    for (int n = 0; n < 60; n++) {
      var score = n % 11;
      work.add(Executors.callable(() -> scoreAndComment(score)));
      if (n % 12 == 0) {
        work.add(Executors.callable(forgetOrder::run));
      }
    }
    try (var phones = Executors.newFixedThreadPool(8)) {
      for (var done : phones.invokeAll(work)) {
        done.get();
      }
    }
    assertThat(stored()).singleElement().asString().matches("\\d+ (Sanoi \\d+|–) fi 2026-06-01");
  }

  private void scoreAndComment(int score) {
    answers.score(ID, background, score, Language.FI);
    answers.comment(ID, "Sanoi " + score, Language.FI);
  }

  private static Background at(UnitId unit) {
    var visitOn = LocalDate.of(2026, 5, 29);
    return new Background(
        Channel.LINK,
        "visit",
        1,
        unit,
        UNIT.serviceId(),
        "VISIT",
        null,
        null,
        Language.FI,
        visitOn);
  }

  private List<String> stored() {
    return jdbc.sql(
            """
            select concat_ws(' ', score, coalesce(comment, '–'), answer_language, given_on)
            from feedback.feedback
            """)
        .query((row, _) -> row.getString(1))
        .list();
  }
}
