package fi.kaiku.text.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNamesTest {

  private static final PersonNames NAMES = new PersonNames(Set.of("Koivulan neuvola"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kiitos Pekalle ja Riikalle                  | Pekalle, Riikalle
          Terveiset sairaanhoitaja Virpi Kuuselalle   | Virpi Kuuselalle
          Lääkäri Virtasen vastaanotto                | Virtasen
          Lääkäri Lahden kanssa sovittiin             | Lahden
          Tohtori Mäelle kiitos                       | Mäelle
          Soititte Antille eilen                      | Antille
          Hoitaja Säteelle paljon kiitoksia           | Säteelle
          Meri-lääkäri ei katsonut kelloa             | Meri
          kiitos pekalle kovasti                      | pekalle
          KIITOS PEKALLE KOVASTI KAIKESTA             | PEKALLE
          Tack till Gunilla och Kjell-Åke             | Gunilla, Kjell-Åke
          Ullas son fick hjälp                        | Ullas
          Doktor Wikholm hittade felet                | Wikholm
          Mr. Olawale was gentle                      | Olawale
          My daughter Amina wants to go again         | Amina
          Nurse Rahikainen's hands were warm          | Rahikainen's
          Hyvää palvelua. T. Maija K.                 | Maija K
          Hoitaja-Kirsi ja Outi-hoitaja auttoivat     | Kirsi, Outi
          Toivon kanssa oli helppo jutella            | Toivon
          Pilvi oli todella ystävällinen              | Pilvi
          Lumi aina kuunteli                          | Lumi
          Meri oli lääkärinä rauhallinen              | Meri
          Matin kipsi oli liian kireä                 | Matin
          Sannan vastaanotto oli myöhässä             | Sannan
          juttelin marin kanssa ja kysyin pirjolta    | marin, pirjolta
          Priyanka otti näytteen                      | Priyanka
          Chiamaka auttoi minua                       | Chiamaka
          Rose was very kind to me                    | Rose
          """)
  void a_name_is_found_in_whatever_form(String text, String names) {
    assertThat(found(text)).isEqualTo(names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kävin Koivulan neuvolassa",
        "Leppävaarasta Espooseen on matkaa",
        "Omaolo ja OmaKanta eivät toimineet, Lunna toimii",
        "Sain Buranaa ja Panadolia",
        "Parkinsonin tauti todettiin",
        "Toivo paremmasta elää",
        "Onni onnettomuudessa",
        "Rauha maassa, sisko tuli mukaan",
        "Next check is in May, I hope",
        "Grace and patience",
        "Hoitaja oli ystävällinen. Lääkäri myös. Kiitos!",
        "Jag fick tid i maj",
        "Soitin 116117 ja odotin",
        "ODOTIN TUNNIN EIKÄ KUKAAN TULLUT",
        "I was told that Finnish is needed",
        "Lahja oli kiva yllätys lapselle",
        "Tuuli oli kova ja pysäkki kaukana",
        "Vanha Lääkäritalo oli parempi",
        "Kanta och MittKanta visar olika",
        "Kaikille riitti aikaa"
      })
  void what_is_nobodys_name_stays(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void names_of_several_words_are_one() {
    assertThat(NAMES.in("Kiitos Maija Liisa Virtaselle!")).hasSize(1);
  }

  private static String found(String text) {
    return NAMES.in(text).stream()
        .map(name -> text.substring(name.from(), name.to()))
        .collect(Collectors.joining(", "));
  }
}
