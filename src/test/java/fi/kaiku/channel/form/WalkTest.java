package fi.kaiku.channel.form;

import static fi.kaiku.platform.Language.EN;
import static fi.kaiku.platform.Language.FI;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.channel.form.Screens.Progress;
import fi.kaiku.feedback.GivenRating;
import fi.kaiku.platform.Fault;
import fi.kaiku.questionnaire.GivenQuestionnaire;
import fi.kaiku.questionnaire.Questionnaire;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form one screen after the other. */
class WalkTest {

  private static final Questionnaire ASKED = GivenQuestionnaire.read(GivenQuestionnaire.EVERYTHING);

  @Test
  void a_screen_shows_what_fits_on_a_phone_and_never_a_question_beside_the_one_it_depends_on() {
    assertThat(Screens.of(ASKED).screens())
        .extracting(Screens.Screen::items)
        .containsExactly(
            List.of(),
            List.of("heard", "first", "feeling"),
            List.of("who", "why"),
            List.of("again"));
  }

  @Test
  void whoever_is_content_is_asked_whom_to_thank_and_not_what_went_wrong() {
    var second = walk(Map.of("score", "9"), 1);
    assertThat(names(second)).containsExactly("rating-heard", "rating-first", "rating-feeling");
    assertThat(second.screens().progress(2, second.filled().soFar())).isEqualTo(new Progress(2, 4));
    var third = walk(Map.of("score", "9", "rating-feeling", "4"), 2);
    assertThat(names(third)).containsExactly("rating-who");
    var last = walk(Map.of("score", "9"), 3);
    assertThat(names(last)).containsExactly("comment");
    assertThat(last.page(EN).fields().getLast().text().text()).isEqualTo("Whom may we thank?");
    assertThat(last.page(EN).progress().left()).isZero();
  }

  @Test
  void whoever_is_not_is_asked_what_went_wrong_and_then_the_rest() {
    assertThat(names(walk(Map.of("score", "3"), 2))).containsExactly("rating-who", "rating-why");
    var last = walk(Map.of("score", "3", "rating-why", "2,9"), 3);
    assertThat(names(last)).containsExactly("rating-again", "comment");
    assertThat(last.page(FI).fields().getLast().text().text()).isEqualTo("Mitä haluat sanoa?");
    assertThat(last.page(FI).carried())
        .extracting(one -> one.name() + " " + one.value())
        .containsExactly("score 3", "rating-why 2", "rating-why 9");
  }

  @Test
  void at_the_end_everything_is_given_that_concerns_whoever_gave_it() {
    var sent = new HashMap<String, String>();
    sent.putAll(Map.of("score", "3", "rating-heard", "5", "rating-why", "2,9"));
    sent.putAll(Map.of("rating-again", "1", "comment", "Odotin", "rating-other", "7"));
    var end = walk(sent, 4);
    assertThat(end.isDone()).isTrue();
    assertThat(end.given().score()).isEqualTo(3);
    assertThat(marks(end)).containsExactly("heard 5", "why 2", "why 9", "again 1");
    assertThat(end.given().comment()).isEqualTo("Odotin");
    sent.put("rating-why", "9");
    assertThat(marks(walk(sent, 4))).containsExactly("heard 5", "why 9");
    sent.put("score", "8");
    assertThat(marks(walk(sent, 4))).containsExactly("heard 5");
  }

  @Test
  void with_script_all_of_it_comes_at_once() {
    var sent = Map.of("score", "10", "whole", "yes", "screen", "1", "rating-who", "3");
    var end = Walk.of(ASKED, sent, FI);
    assertThat(end.isDone()).isTrue();
    assertThat(marks(end)).containsExactly("who 3");
    assertThat(Walk.begin(ASKED).page(FI).later())
        .extracting(FormField::name)
        .contains("rating-why", "rating-again", "comment");
  }

  @ParameterizedTest
  @CsvSource({
    "rating-heard, 6",
    "rating-heard, '4,5'",
    "rating-first, 3",
    "rating-feeling, viisi",
  })
  void what_is_no_answer_to_the_question_keeps_the_screen_and_is_told(String field, String value) {
    var here = walk(Map.of("score", "9", field, value), 2);
    assertThat(here.number()).isEqualTo(2);
    assertThat(here.faults()).extracting(Fault::field).containsExactly(field);
  }

  @Test
  void what_a_hidden_field_says_is_checked_at_the_end_too() {
    var end = walk(Map.of("score", "11", "comment", "Kiitos"), 4);
    assertThat(end.number()).isEqualTo(1);
    assertThat(end.faults()).extracting(Fault::field).containsExactly("score");
    var long_ = walk(Map.of("comment", "ä".repeat(4_001), "screen", "4"), 4);
    assertThat(long_.faults()).extracting(Fault::field).containsExactly("comment");
  }

  @Test
  void one_can_go_back_past_what_was_not_asked_and_change_the_language_without_losing_anything() {
    var back = new HashMap<>(Map.of("score", "9", "screen", "4", "back", "yes"));
    assertThat(Walk.of(ASKED, back, FI).number()).isEqualTo(3);
    var other = Map.of("score", "9", "screen", "2", "to", "sv", "rating-heard", "4");
    var same = Walk.of(ASKED, other, FI);
    assertThat(same.number()).isEqualTo(2);
    assertThat(same.page(FI).fields().getFirst().choices().get(3).chosen()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"0", "99", "-1", "kaksi", "''"})
  void a_screen_that_there_is_not_is_the_first(String screen) {
    assertThat(Walk.of(ASKED, Map.of("screen", screen, "to", "sv"), FI).number()).isEqualTo(1);
  }

  private static Walk walk(Map<String, String> sent, int screen) {
    var all = new HashMap<>(sent);
    all.put("screen", "" + screen);
    return Walk.of(ASKED, all, FI);
  }

  private static List<String> names(Walk walk) {
    return walk.page(FI).fields().stream().map(FormField::name).toList();
  }

  private static List<String> marks(Walk walk) {
    return walk.given().marks().stream().map(WalkTest::words).toList();
  }

  private static String words(GivenRating mark) {
    return mark.item().code() + " " + mark.value();
  }
}
