package fi.kaiku.feedback;

import static fi.kaiku.feedback.Answers.Told.MORE;
import static fi.kaiku.feedback.Answers.Told.NOTHING;
import static fi.kaiku.feedback.Answers.Told.SCORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fi.kaiku.KaikuTest;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Conflict;
import fi.kaiku.platform.Fault;
import fi.kaiku.questionnaire.Questionnaires;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What customers answer, change and delete, while it waits. */
@KaikuTest
class AnswersTest {

  private static final AnswerId ID = new AnswerId(new UUID(7, 7));

  private static final Background BACKGROUND =
      GivenRecipient.at(GivenUnit.named("Asema"), new UnitId(new UUID(1, 1))).background();

  @Autowired Answers answers;
  @Autowired WaitingAnswers waiting;
  @Autowired Questionnaires questionnaires;
  @Autowired JdbcClient jdbc;

  @Test
  void an_answer_waits_sealed_and_nothing_of_it_can_be_read() {
    score(9);
    tell("Kiitos", given("heard", 5));
    assertThat(said()).isEqualTo("9 Kiitos heard=5");
    assertThat(texts("select encode(sealed, 'escape') from feedback.waiting"))
        .singleElement()
        .asString()
        .doesNotContain("Kiitos", "heard", "VISIT");
    assertThat(texts("select 1 from feedback.feedback")).isEmpty();
  }

  @Test
  void how_much_has_been_told_is_known() {
    assertThat(answers.told(ID)).isEqualTo(NOTHING);
    score(9);
    assertThat(answers.told(ID)).isEqualTo(SCORE);
    tell("", given("heard", 5));
    assertThat(answers.told(ID)).isEqualTo(MORE);
    tell("");
    assertThat(answers.told(ID)).isEqualTo(SCORE);
  }

  @Test
  void a_score_outside_the_scale_is_refused() {
    for (int wrong : new int[] {-1, 11, Integer.MIN_VALUE}) {
      assertThat(catchThrowable(() -> score(wrong))).isInstanceOf(BadInput.class);
      assertThat(catchThrowable(() -> answers.scoreAnew(ID, BACKGROUND, wrong)))
          .isInstanceOf(BadInput.class);
    }
    assertThat(answers.told(ID)).isEqualTo(NOTHING);
  }

  @Test
  void what_was_told_beside_a_score_belongs_to_that_score() {
    score(2);
    tell("Kiireinen hoitaja", given("heard", 1));
    score(2);
    assertThat(said()).isEqualTo("2 Kiireinen hoitaja heard=1");
    score(9);
    assertThat(said()).isEqualTo("9 –");
  }

  @Test
  void of_an_answer_that_is_begun_anew_nothing_stays() {
    score(2);
    tell("Kiireinen hoitaja", given("heard", 1));
    answers.scoreAnew(ID, BACKGROUND, 2);
    assertThat(said()).isEqualTo("2 –");
  }

  @Test
  void what_is_told_again_replaces_all_that_was_told_before() {
    score(9);
    tell("Kiitos", given("heard", 5), given("respect", 2));
    tell("Kiitos vielä", given("heard", 1));
    assertThat(said()).isEqualTo("9 Kiitos vielä heard=1");
    tell(" \n");
    assertThat(said()).isEqualTo("9 –");
    tell("Kiitos");
    answers.forgetMore(ID, BACKGROUND);
    assertThat(said()).isEqualTo("9 –");
  }

  @Test
  void more_needs_a_score_first() {
    assertThat(catchThrowable(() -> tell("Kiitos"))).isInstanceOf(Conflict.class);
    assertThat(catchThrowable(() -> tell("", given("heard", 5)))).isInstanceOf(Conflict.class);
    answers.forgetMore(ID, BACKGROUND);
    assertThat(answers.told(ID)).isEqualTo(NOTHING);
  }

  @Test
  void a_comment_has_at_most_four_thousand_characters() {
    score(9);
    tell("😀".repeat(4_000));
    var tooLong = catchThrowable(() -> tell("😀".repeat(4_001)));
    assertThat(tooLong).isInstanceOf(BadInput.class);
    assertThat(((BadInput) tooLong).faults().getFirst().arguments())
        .containsExactly("4000", "4001");
  }

  @Test
  void a_rating_outside_its_scale_is_refused_by_name_and_nothing_is_stored() {
    score(9);
    var wrong =
        List.of(
            given("heard", 0), given("respect", 5), given("soon-enough", 6), given("feeling", 5));
    var refused = catchThrowable(() -> answers.tellMore(ID, BACKGROUND, wrong, "Kiitos"));
    assertThat(refused).isInstanceOf(BadInput.class);
    assertThat(((BadInput) refused).faults())
        .extracting(Fault::field)
        .containsExactly("heard", "soon-enough", "feeling");
    assertThat(said()).isEqualTo("9 –");
  }

  @Test
  void a_deleted_answer_is_gone_and_deleting_twice_does_no_harm() {
    score(9);
    answers.delete(ID);
    answers.delete(ID);
    assertThat(answers.told(ID)).isEqualTo(NOTHING);
    assertThat(texts("select 1 from feedback.waiting")).isEmpty();
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
    score(9);
    tell(words);
    assertThat(said()).isEqualTo("9 " + words);
  }

  @Test
  void line_ends_become_one_and_the_one_character_that_cannot_be_kept_is_marked() {
    score(9);
    tell("a\r\nb\rc\u0000d");
    assertThat(said()).isEqualTo("9 a\nb\nc\uFFFDd");
  }

  private void score(int score) {
    answers.score(ID, BACKGROUND, score);
  }

  private void tell(String comment, GivenRating... ratings) {
    answers.tellMore(ID, BACKGROUND, List.of(ratings), comment);
  }

  private GivenRating given(String code, int value) {
    return questionnaires.version("experience", 1).items().stream()
        .filter(rating -> rating.code().equals(code))
        .map(rating -> new GivenRating(rating, value))
        .findFirst()
        .orElseThrow();
  }

  /** What waits: the score, the comment or a dash, the ratings. */
  private String said() {
    var said = waiting.all().getFirst().answer().said();
    var words = new StringBuilder();
    words.append(said.score()).append(' ').append(said.comment() == null ? "–" : said.comment());
    said.ratings().forEach(one -> words.append(' ' + one.code() + '=' + one.value()));
    return words.toString();
  }

  private List<String> texts(String sql) {
    return jdbc.sql(sql).query((row, _) -> row.getString(1)).list();
  }
}
