package fi.kaiku.sms.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Replies that refuse messages and answer as well. */
class StopBesideTest {

  @ParameterizedTest
  @CsvSource({
    "9 stop,9",
    "'9, STOP',9",
    "9/10 stopp tack,9/10",
    "'10. Lopeta viestit kiitos',10",
    "'9 ei enää viestejä',9",
    "STOP 9,9",
    "'Stop! 9/10',9/10",
    "'Lopeta viestit, 2.',2",
    "9️⃣ stop,9",
    "'9 hyvä hoitaja. Lopeta viestit!','9 hyvä hoitaja.'",
    "Stop. 9 hyvä hoitaja,9 hyvä hoitaja",
    "'Kiitos hyvästä hoidosta! STOP',Kiitos hyvästä hoidosta!",
    "'Lopettakaa nämä viestit. Jono oli pitkä, odotin tunnin.','Jono oli pitkä, odotin tunnin.'",
    "'Tack för vården. Inga fler meddelanden, tack!',Tack för vården.",
    "'Stop! Nurse was kind.',Nurse was kind.",
    "'stop; läkaren lyssnade inte',läkaren lyssnade inte",
    "9. STOP. Hyvä hoitaja,9. Hyvä hoitaja",
    "'Hei. STOP. Hyvä hoitaja oli',Hyvä hoitaja oli",
    "'Hej! Stopp. Vården var bra',Vården var bra",
    "kiitos hoidosta. STOP. Kiitos,kiitos hoidosta.",
    "'kiitos hoidosta. STOP. Terveisin Matti',kiitos hoidosta.",
    "'STOP!\nhyvä hoitaja oli',hyvä hoitaja oli",
    "'kiitos hoidosta\rstop',kiitos hoidosta",
    "'STOP. hyvä hoitaja oli',hyvä hoitaja oli",
    "'Nurse was nice. Opt out',Nurse was nice.",
    "Odotin 1½ tuntia. STOP,Odotin 1½ tuntia.",
    "'Hyvä hoitaja ❤️. STOP','Hyvä hoitaja ❤️.'"
  })
  void a_refusal_beside_an_answer_is_both(String text, String answer) {
    assertThat(new Reply("+358457000001", text).saysStopBeside()).isTrue();
    assertThat(Reply.besideStop(text)).contains(answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9",
        "9 kiitos",
        "9 älkää lopettako",
        "9 nonstop jonossa",
        "9 don't stop",
        "9 bussi ei pysähtynyt, stop on kaukana",
        "Peruuta 12.5.",
        "Stop! huusi hoitaja käytävällä",
        "Lopeta! Niin hän sanoi minulle.",
        "Peruuta. En pääse huomenna",
        "Cancel. I cannot come tomorrow",
        "Kiva hoitaja. STOP?",
        "Lääkäri sanoi: stop. Otin silti",
        "STOP",
        "STOP. Kiitos",
        "Hei. Lopettakaa viestit. Kiitos.",
        "9 ei enää viestejä? Vastaa LOPETA",
        "9 stop?",
        "9 Kiva hoitaja. STOP?",
        "Stop!! huusi hoitaja",
        "\"Stop!\" huusi hoitaja",
        "Stop... huusi hoitaja",
        "Stop! Said the nurse",
        "Hoitaja huusi... stop",
        "Sanoin hoitajalle:\nStop!",
        "STOP. Luki ovessa ja käännyin pois.",
        "Ohje oli epäselvä, esim. STOP",
        "Jono oli non.stop",
        "Älkää lähettäkö viestejä... yöllä",
        "Stop it! It hurts.",
        "I want to stop these. They make me sick.",
        "1. En pääse huomenna. Peruuta",
        "2 Kipu oli kova. Lopettakaa",
        "3 Waited a year. Take me off the list",
        "8 Good nurse. End.",
        "Peruuta viesti. Tarkoitin 9",
        "Skrev fel. Avbryt meddelandet",
        "Stop -3",
        "",
        " \n ",
        "hyvä hoitaja. Lopeta ei",
        "8 2 stop"
      })
  void an_answer_with_other_words_stops_nothing(String text) {
    assertThat(Reply.besideStop(text)).isEmpty();
  }

  @Test
  void sixteen_hundred_letters_of_blanks_and_dots_are_read_at_once() {
    for (var much : List.of(" ", "\n", ".", " \n", "!.", "-\n", "stop. ")) {
      var reply = "9 x." + much.repeat(1600 / much.length()) + "y!\"";
      assertTimeoutPreemptively(Duration.ofSeconds(1), () -> Reply.besideStop(reply));
    }
  }
}
