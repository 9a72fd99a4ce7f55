package fi.kaiku.sms.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.sms.receipt.PhoneAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTest {

  @ParameterizedTest
  @ValueSource(strings = {"STOP", "stop", "Stopp", " LOPETA ", "lopeta.", "\"Stop!\"", "STOP\r\n"})
  void stop_is_understood_in_three_languages_and_any_dress(String text) {
    assertStop(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "”Lopeta”",
        "«STOPP»",
        "‹stop›…",
        "— Stop —",
        "•STOP•",
        "🛑 STOP 🛑",
        "stop👍🏽",
        "S T O P",
        "l.o.p.e.t.a",
        "S-T-O-P",
        "S\u200BT\u200DO\uFEFFP",
        "\u202ESTOP\u202C",
        "ＳＴＯＰ",
        "𝐒𝐓𝐎𝐏",
        "ⓈⓉⓄⓅ",
        "🅢🅣🅞🅟",
        "🇸 🇹 🇴 🇵",
        "STÖP",
        "lopéta",
        "STOOOOP!!!",
        "stop™",
        "❤️stop❤️",
        "stop :)",
        "\u0000S\u0000T\u0000O\u0000P",
        "S\u0000t\u0000o\u0000p\u0000",
        "\u00A0stop\u3000"
      })
  void whatever_phones_add_to_a_word_leaves_it_the_word(String text) {
    assertStop(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Stop kiitos",
        "Stop. Tack",
        "Lopettakaa",
        "STOP STOP",
        "STOP KAIKU",
        "SLUTA",
        "PERUUTA",
        "UNSUBSCRIBE",
        "STOP\n--\nSent from my phone",
        "Lopeta\r\n-- \r\nTerv. Maija",
        "STOP Lähetetty puhelimesta",
        "Hei, lopettakaa nämä viestit",
        "Please stop",
        "Stop it please",
        "opt-out",
        "Lopetan, kiitos paljon",
        "Peruuttakaa viestit",
        "Estä viestit",
        "Stoppa, tack så mycket",
        "avsluta nu",
        "STOP thank you very much",
        "стоп"
      })
  void the_first_word_decides_when_the_rest_is_short_and_polite(String text) {
    assertStop(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "En halua enää näitä viestejä",
        "en halua saada teiltä kyselyitä, kiitos",
        "älkää lähettäkö enempää",
        "Älä lähetä enää mitään",
        "Ei enää viestejä kiitos",
        "poistakaa minut listalta",
        "skicka inte mer",
        "Skicka inte fler meddelanden till mig!",
        "Jag vill inte ha de här enkäterna längre",
        "inga fler sms tack",
        "please stop sending",
        "Please stop sending me these messages.",
        "Don’t send me any more texts",
        "I do not want these surveys",
        "No more messages please",
        "Take me off your list",
        "Poistakaa numeroni",
        "Poistakaa minut",
        "Poista minun numeroni listalta kiitos",
        "Ta bort mig",
        "Ta bort mitt nummer, tack",
        "Remove me",
        "Please remove my number from your list",
        "Haluan lopettaa viestit",
        "Ei enää viestejä",
        "En enää halua saada viestejä",
        "Älkää enää lähettäkö minulle viestejä",
        "No more messages",
        "Jag önskar inte fler meddelanden",
        "Jag vill sluta få meddelanden",
        "Sluta skicka sms till mig",
        "Peruutan viestit",
        "Don't send me text messages",
        "Do not contact me any more",
        "Stop sending text messages",
        "Ta mig bort från listan"
      })
  void a_plain_sentence_that_refuses_is_a_refusal(String text) {
    assertStop(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "10",
        "👍",
        "🛑",
        "kiitos",
        "älä lopeta",
        "ala lopeta",
        "don't stop",
        "Stop hurry, kiitos",
        "stopit",
        "nonstop",
        "stopover",
        "pysäytä",
        "Lopetan tupakoinnin",
        "Peruuta aikani",
        "Cancel my appointment",
        "Bus stop",
        "En halua vastata",
        "En halua että viestit loppuvat",
        "En halua lopettaa viestejä",
        "älkää lopettako viestejä",
        "Jag vill inte sluta få meddelanden",
        "Jag vill inte",
        "ei",
        "Ei enää viestejä? Vastaa LOPETA",
        "Voiko nämä viestit lopettaa?",
        "stop sending me to other doctors",
        "Kiitos, hyvä että kysyitte. Lopeta ei käy mielessäkään",
        "kiitos hei"
      })
  void anything_else_is_not_stop(String text) {
    assertThat(new Reply("+358457000001", text).saysStop()).as(text).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"358457000001", "+358457000001", "00358457000001", "0457000001"})
  void one_number_is_the_same_however_an_operator_writes_it(String address) {
    assertThat(PhoneAddress.e164(address)).isEqualTo("+358457000001");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Message not sent",
        "Text not sent to my number",
        "Not getting messages. Please send to me",
        "Not getting the text messages any more",
        "We do not get any texts, do you want to send more",
        "Please send more messages, no thanks",
        "No thanks, more messages please",
        "No. More messages please",
        "Ei, lisää viestejä kiitos",
        "Inga meddelanden från er, skicka nu",
        "Inga fler meddelanden har kommit",
        "Jag vill ha meddelanden, inte enkäter",
        "Text me, do not message",
        "Do not message, text me",
        "Do not send messages, text me",
        "Stop. Please send more messages",
        "Stop. Sent in error, please keep them coming",
        "Stop. Sent in error",
        "Stop. Sent from the wrong number",
        "Lopeta. Lähetetty vahingossa",
        "Sluta. Skickat av misstag",
        "Lopeta, terveisin en tarkoittanut tätä",
        "Stop, terveisin ei sittenkään",
        "Cancel. Regards to the nurse she was great",
        "Stop. Regards to you all",
        "Poistakaa minut jonosta",
        "Ta bort stygnen",
        "Esta",
        "Está",
        "ESTA",
        "Está, päivää",
        "Peruutus",
        "Peruutan",
        "Peru",
        "Hei, peruutan. Terveisin Matti"
      })
  void words_of_a_refusal_in_another_order_or_of_another_language_are_none(String text) {
    assertThat(new Reply("+358457000001", text).saysStop()).as(text).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Estä",
        "ESTÄ",
        "esta\u0308!",
        "E S T Ä",
        "Stop. Terveisin Maija Meikäläinen",
        "Lopeta mvh Kalle",
        "STOP Sent from my Samsung Galaxy",
        "STOP\nSent from Outlook for Android",
        "Sluta\nSkickat från min iPhone",
        "Lopeta. Lähetetty iPhonesta"
      })
  void an_accent_that_tells_and_a_farewell_leave_a_refusal_one(String text) {
    assertStop(text);
  }

  private static void assertStop(String text) {
    assertThat(new Reply("+358457000001", text).saysStop()).as(text).isTrue();
  }
}
