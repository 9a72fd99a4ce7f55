package fi.kaiku.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskedTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "010190-900A",
        "010190+900A",
        "010110A900B",
        "010110a900b",
        "010110B900C",
        "010110C900D",
        "010110D900E",
        "010110E900F",
        "010110F900H",
        "010190Y900J",
        "010190X900K",
        "010190W900L",
        "010190V900M",
        "010190U900N",
        "010190–900A",
        "010190−900A",
        "010190 - 900A",
        "010190 900A",
        "0101909001",
        "01.01.1990-900A",
        "1.1.1990-900A",
        "1.1.90 - 900A",
        "01/01/1990-900A",
        "01-01-1990-900A",
        "01 01 90 900A",
        "01.01.1990 A 900B",
        "01011990-900A",
        "19900101-9005",
        "900101-9005",
        "010190_900A",
        "010190/900A",
        "010190-900-A",
        "010190—900a",
        "010190\u00ad-900A",
        "０１０１９０-９００A",
        "010190:900A",
        "010190;900A",
        "010190-9O0A",
        "O10190-900A",
        "0I0190-900A",
        "010190-90OA",
        "010190-\n900A",
        "010190\n-900A",
        "010190-\r\n900A",
        "0101\n90-900A",
        "010190-9\r\n00A",
        "1.1.1990-\n900A"
      })
  void an_identity_code_is_hidden_with_any_sign_of_any_century(String code) {
    assertThat(MaskedText.of("Tunnukseni on " + code + ", kiitos.").value())
        .isEqualTo("Tunnukseni on •••, kiitos.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0401234567",
        "040 123 4567",
        "040-1234567",
        "040-123 4567",
        "040 - 1234567",
        "040.123.4567",
        "040/123 4567",
        "0400 123 456",
        "0457 123 4567",
        "050 12 34 567",
        "+358401234567",
        "+358 40 123 4567",
        "+358-40-1234567",
        "+358 (0)40 123 4567",
        "00358 40 1234567",
        "+46 70 123 45 67",
        "09 123 4567",
        "09-1234567",
        "091234567",
        "09 12 34 56 78",
        "019 123 456",
        "0294 15 5000",
        "0800 123 456",
        "040\u00a0123\u00a04567",
        "358401234567",
        "358 40 123 4567",
        "358-40-1234567",
        "358(0)401234567",
        "46701234567",
        "040_123_4567",
        "040•123•4567",
        "040·123·4567",
        "040*123*4567",
        "040|123|4567",
        "040\t123\t4567",
        "040\u200b123\u200b4567",
        "040\u2009123\u20094567",
        "040,123,4567",
        "0400, 123 456",
        "0-4-0-1-2-3-4-5-6-7",
        "0 4 0 1 2 3 4 5 6 7",
        "O4O 123 4567",
        "０４０ １２３ ４５６７",
        "+358/40/1234567",
        "09_123_4567",
        "40 123 4567",
        "40-123-4567",
        "40 1234567",
        "401234567",
        "457 123 4567",
        "50 123 45 67",
        "0358 40 1234567",
        "0358401234567",
        "040 ... 1234567",
        "040    1234567",
        "040 - - - 1234567",
        "040 #1234567",
        "040'123'4567",
        "040’123’4567",
        "040 123\n4567",
        "040\n1234567",
        "040 12\r\n34567",
        "+358 40\n1234567",
        "40 123\n4567",
        "09 123\n4567"
      })
  void a_phone_number_is_hidden_however_it_is_spaced(String number) {
    assertThat(MaskedText.of("Soita " + number + " illalla").value())
        .isEqualTo("Soita ••• illalla");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "maija@esimerkki.fi",
        "maija.meikalainen+palaute@posti.esimerkki.fi",
        "Mäjjä.Mäki@esimerkki.fi",
        "maija_m-2@esimerkki-yritys.co.uk",
        "maija (at) esimerkki.fi",
        "maija[at]esimerkki.fi",
        "maija(a)esimerkki.fi",
        "maija(ät)esimerkki.fi",
        "maija(@)esimerkki.fi",
        "maija{at}esimerkki.fi",
        "maija<at>esimerkki.fi",
        "maija @ esimerkki.fi",
        "maija @esimerkki.fi",
        "maija.m at esimerkki.fi",
        "maija ät esimerkki.fi",
        "maija at esimerkki piste fi",
        "maija(at)esimerkki(piste)fi",
        "maija[at]esimerkki[.]fi",
        "maija miukumauku esimerkki.fi",
        "maija snabel-a exempel.ax",
        "maija＠esimerkki.fi",
        "maija.meikalainen@gmail. com",
        "maija.meikalainen@gmail. Com",
        "maija@gmail,com",
        "maija@gmail, com",
        "maija @ gmail . com",
        "maija@posti.esimerkki. fi",
        "maija(at)esimerkki. fi",
        "maija@gmail",
        "maija@gmail com",
        "maija@hotmail,se",
        "maija@\nesimerkki.fi",
        "maija@esimerkki.\nfi",
        "maija@gmail.\r\ncom"
      })
  void an_e_mail_address_is_hidden(String address) {
    assertThat(MaskedText.of("Vastatkaa " + address + " mieluiten").value())
        .isEqualTo("Vastatkaa ••• mieluiten");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Aika oli 1.2.2026 klo 8.30 huoneessa 214.",
        "Auki 08-16, lauantaina 09-13.",
        "Auki 08-16 09-17.",
        "Klo 0800-1600 puhelin ei vastannut.",
        "Odotin 45 minuuttia ja maksoin 20,90 €.",
        "Verenpaine 135/85, sokeri 5,6.",
        "Annan 10/10! 3 hoitajaa, 2 lääkäriä.",
        "Postinumero 02100 Espoo, huone 12 B.",
        "Rokote 2. annos 03-07-2026.",
        "Lääkäri @ vastaanotto oli mukava",
        "Kävin 1.2.2026 - 15.3.2026 joka viikko.",
        "Maksoin 358 euroa ja 20 senttiä, 2 kertaa.",
        "Arvosanat 0, 4, 5, 6, 7, 8, 9 ja 10.",
        "Ajat olivat 8.00, 9.30 ja 12.15; kesto 1,5 tuntia.",
        "Soitin klo 10.00 ja 12.00, jonossa 45 min.",
        "Kohdat (a) ja (b) olivat epäselviä.",
        "I was at home. The nurse was kind.",
        "Matkaa oli 46 km, ja 358 askelta.",
        "Tapasin hoitajan @ osasto. Se oli hyvä.",
        "Kävin @ poliklinikka. Me odotimme, no niin.",
        "Hinta oli 45 000 euroa, 1 450 000 yhteensä.",
        "Huone 40\n123 sivua luettavaa",
        "Ikä 45\n12 hoitajaa\n3 lääkäriä",
        "Kerros 4, huone 412\n\n1234567 askelta",
        "Aika 08.30\n09.15\n10.00",
        "Päivät 1.2.2026\n3.4.2026\n5.6.2026",
        "Laskuja 40 100 ja 50 200, 41 prosenttia.",
        "Lippu 'A40' ja \"B50\" #12, jono 1234567.",
        "Klo 13:10:52 ja 14:30:08, 20260101 asti.",
        "Olio oli 100 % parempi, 10 iloa.",
        "Maksoin 120000, 2025 alussa.",
        "Annos 123456 mg"
      })
  void what_is_no_personal_data_stays(String comment) {
    assertThat(MaskedText.of(comment).value()).isEqualTo(comment);
  }

  @Test
  void the_end_of_a_sentence_and_the_next_word_stay() {
    assertThat(MaskedText.of("Nro 040 1234567 on oma, posti maija @ esimerkki.fi. Kiitos").value())
        .isEqualTo("Nro ••• on oma, posti •••. Kiitos");
    assertThat(MaskedText.of("puh0401234567").value()).isEqualTo("puh•••");
  }

  @Test
  void several_are_hidden_and_the_rest_is_left_alone() {
    var masked = MaskedText.of("Hetu 010190-900A, puh. 3 0401234567 tai maija@esimerkki.fi!");
    assertThat(masked.value()).isEqualTo("Hetu •••, puh. 3 ••• tai •••!");
  }
}
