package fi.kaiku.followup.thanks;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.insight.comments.list.Comment;
import fi.kaiku.text.Attitude;
import fi.kaiku.text.Sign;
import fi.kaiku.text.Theme;
import fi.kaiku.text.Tongue;
import fi.kaiku.text.Urgency;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which comments are thanks, and which nobody is to get for thanks. */
class PraiseTest {

  private static final Comment.Visit VISIT =
      new Comment.Visit(
          9, "unit", "service", null, null, YearMonth.of(2026, 5), LocalDate.of(2026, 5, 21));

  @Test
  void thanks_for_how_somebody_was_met_are_passed_on_even_beside_a_queue() {
    assertThat(of(Attitude.POSITIVE, Map.of(Theme.ENCOUNTER, Sign.PLUS))).isEqualTo(Praise.THANKS);
    assertThat(of(Attitude.MIXED, Map.of(Theme.ENCOUNTER, Sign.PLUS, Theme.WAITING, Sign.MINUS)))
        .isEqualTo(Praise.THANKS);
    assertThat(of(Attitude.POSITIVE, Map.of())).isEqualTo(Praise.THANKS);
  }

  @Test
  void nobody_gets_criticism_of_a_person_whatever_else_is_thanked() {
    for (var theme :
        List.of(
            Theme.ENCOUNTER,
            Theme.LISTENING,
            Theme.COMPETENCE,
            Theme.INFORMATION,
            Theme.TIME,
            Theme.CONTACT,
            Theme.FOLLOWUP,
            Theme.FEELSAFE,
            Theme.LANGUAGE,
            Theme.PRIVACY,
            Theme.GENERAL)) {
      var other = theme == Theme.ENCOUNTER ? Theme.COMPETENCE : Theme.ENCOUNTER;
      assertThat(of(Attitude.POSITIVE, Map.of(theme, Sign.MINUS, other, Sign.PLUS)))
          .as(theme.word())
          .isEqualTo(Praise.CRITICISES_PEOPLE);
    }
  }

  @Test
  void what_is_on_the_whole_no_thanks_is_not_passed_on() {
    assertThat(of(Attitude.NEGATIVE, Map.of(Theme.COMPETENCE, Sign.PLUS)))
        .isEqualTo(Praise.NOT_THANKS);
    assertThat(of(Attitude.NEUTRAL, Map.of(Theme.ACCESS, Sign.NEUTRAL)))
        .isEqualTo(Praise.NOT_THANKS);
    assertThat(of(Attitude.MIXED, Map.of())).isEqualTo(Praise.NOT_THANKS);
  }

  @Test
  void help_comes_before_thanks() {
    var urgent = new Comment.Urgent(Urgency.Kind.HARM, null, null, null);

    assertThat(Praise.of(comment(Map.of(Theme.ENCOUNTER, Sign.PLUS), urgent), Attitude.POSITIVE))
        .isEqualTo(Praise.URGENT);
  }

  private static Praise of(Attitude attitude, Map<Theme, Sign> themes) {
    return Praise.of(comment(themes, null), attitude);
  }

  private static Comment comment(Map<Theme, Sign> themes, Comment.@Nullable Urgent urgent) {
    return new Comment(
        UUID.randomUUID(),
        VISIT,
        new Comment.Text("Kiitos", Tongue.FI, List.of(), true, false),
        themes.entrySet().stream()
            .map(one -> new Comment.Named(one.getKey(), one.getValue(), List.of()))
            .toList(),
        new Comment.Marks(false, false, false),
        urgent,
        0);
  }
}
