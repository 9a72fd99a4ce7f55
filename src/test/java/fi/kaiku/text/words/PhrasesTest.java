package fi.kaiku.text.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phrases are found as whole words, whatever letters are big. */
class PhrasesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hyvästi*     | Sanon hyvästit nyt           | hyvästit",
        "hyvästi*     | HYVÄSTI.                     | HYVÄSTI",
        "hot          | ett hot, hotell              | hot",
        "ase          | asema, kase, Ase!            | Ase",
        "hakkaan _    | hakkaan teidät kaikki        | hakkaan teidät",
        "viilt* itse* | Viiltelen itseäni            | Viiltelen itseäni",
        "don't want   | I don't want, I DON'T want   | don't want"
      })
  void the_first_place_of_a_phrase_is_found(String phrase, String text, String found) {
    var place = Objects.requireNonNull(new Phrases(List.of(List.of(phrase))).in(text).get(0));
    assertThat(text.substring(place.from(), place.to())).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hot       | hotell och skott",
        "hakkaan _ | minä hakkaan",
        "hakkaan _ | hakkaan!",
        "en jaksa  | en  jaksa",
        "bron      | brons"
      })
  void what_only_begins_or_ends_alike_is_none(String phrase, String text) {
    assertThat(new Phrases(List.of(List.of(phrase))).in(text)).isEmpty();
  }

  @Test
  void of_each_list_the_phrase_that_stands_first_is_told() {
    var phrases =
        new Phrases(List.of(List.of("köysi", "silta"), List.of("nothing"), List.of("si*")));
    assertThat(phrases.in("Silta ja köysi"))
        .isEqualTo(Map.of(0, new Phrases.Place(0, 5), 2, new Phrases.Place(0, 5)));
  }

  @Test
  void a_phrase_that_might_begin_with_anything_is_refused() {
    assertThatThrownBy(() -> new Phrases(List.of(List.of("*n"))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
