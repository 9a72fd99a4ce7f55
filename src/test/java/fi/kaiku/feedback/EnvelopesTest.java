package fi.kaiku.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Language;
import fi.kaiku.questionnaire.Item;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is sealed of an answer, and what its length tells. */
@KaikuTest
class EnvelopesTest {

  private static final GivenRecipient SOMEBODY =
      GivenRecipient.at(GivenUnit.named("Asema"), new UnitId(new UUID(1, 1)));

  @Autowired Envelopes envelopes;

  @Test
  void an_answer_is_the_same_when_it_is_opened_again() {
    var ratings =
        List.of(
            new Rated("heard", Item.Kind.STATEMENT, 5), new Rated("feeling", Item.Kind.FACES, 1));
    var said = new Said(0, "Kiitos \"kaikesta\" 😀\n", ratings);
    for (var answer :
        List.of(
            answer(SOMEBODY, said),
            answer(SOMEBODY.seenBy(null).aged(null), new Said(null, null, List.of())),
            new WholeAnswer(SOMEBODY.background(), said, LocalDate.of(2026, 5, 31)))) {
      assertThat(envelopes.open(envelopes.seal(answer))).isEqualTo(answer);
      assertThat(envelopes.openBackground(envelopes.seal(answer.background())))
          .isEqualTo(answer.background());
    }
  }

  @Test
  void the_length_of_what_is_sealed_tells_nothing_of_the_person() {
    var lengths = new ArrayList<Integer>();
    for (var person :
        List.of(
            SOMEBODY,
            SOMEBODY.aged(null),
            SOMEBODY.seenBy("public health nurse of a very long name"),
            SOMEBODY.by("DIGITAL").speaking(Language.SV).aged("85+"))) {
      lengths.add(envelopes.seal(answer(person, Said.score(10))).bytes().length);
      lengths.add(envelopes.seal(answer(person, Said.score(0))).bytes().length);
      assertThat(envelopes.seal(person.background()).bytes()).hasSize(512 + 12 + 16);
    }
    assertThat(lengths).containsOnly(lengths.getFirst());
  }

  private static WholeAnswer answer(GivenRecipient person, Said said) {
    return new WholeAnswer(person.background(), said, null);
  }
}
