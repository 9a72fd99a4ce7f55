package fi.kaiku.channel.reply;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.encounter.intake.GivenEncounter;
import fi.kaiku.feedback.Channel;
import fi.kaiku.platform.Language;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A conversation by text message from the question to the comment, whichever the gateway. */
abstract class ConversationContract extends ReplyingWorld {

  private static final String LONG_COMMENT =
      "Hoitaja kuunteli 🙏 ja selitti kaiken rauhassa. Ajan sai nopeasti, mutta odotushuone oli täynnä"
          + " ja kahvikone rikki 😀. Silti tulen mielelläni uudestaan!";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fi|Vastaa tähän viestiin numerolla 0-10|Kiitos! Mitä haluaisit sanoa?",
        "sv|Svara på det här meddelandet med en siffra 0-10|Tack! Vad skulle du vilja säga?",
        "en|Reply to this message with a number 0-10|Thank you! What would you like to tell us?"
      })
  void a_number_is_the_score_and_what_is_said_next_the_comment(
      String language, String question, String why) {
    asked(language);
    assertThat(messages().getFirst()).contains(question).doesNotContain("http");

    reply("8");
    until("asked why", () -> messages().size() == 2);
    assertThat(messages().getLast()).startsWith(why);
    assertThat(answer().said().score()).isEqualTo(8);
    assertThat(answer().background().channel()).isEqualTo(Channel.REPLY);
    assertThat(answer().background().language()).isEqualTo(Language.of(language).orElseThrow());

    replyInParts(PHONE, List.of(LONG_COMMENT.substring(0, 66), LONG_COMMENT.substring(66)));
    until("commented", () -> LONG_COMMENT.equals(answer().said().comment()));
    reply("Ja vielä: kiitos.");
    until("more", () -> (LONG_COMMENT + "\nJa vielä: kiitos.").equals(answer().said().comment()));

    assertThat(messages()).hasSize(2);
    assertThat(unread()).isZero();
    assertThat(
            jdbc.sql(
                    "select count(*) from sms.message where phone_key is not null and"
                        + " kind = 'ANSWER'")
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void number_and_words_in_one_message_need_no_word_back() {
    asked("fi");
    reply("9 hyvä hoitaja");
    reply("9 hyvä hoitaja");
    until("answered", () -> answers() == 1);
    until("heard", () -> waiting() == 0);
    reply("7");
    until("thought better of it", () -> Integer.valueOf(7).equals(answer().said().score()));
    assertThat(messages()).hasSize(1);
    assertThat(answers()).isOne();
  }

  @ParameterizedTest
  @CsvSource({"fi,Emme löytäneet", "sv,Vi hittade inte", "en,We could not find"})
  void what_is_no_number_is_asked_once_and_then_waits_for_a_reader(String language, String again) {
    asked(language);
    reply("7 or 8?");
    until("asked again", () -> messages().size() == 2);
    assertThat(messages().getLast()).contains(again);
    reply("no idea");
    until("both wait for a reader", () -> unread() == 2);
    assertThat(
            jdbc.sql("select count(*) from sms.reply where service_id is not null")
                .query(Integer.class)
                .single())
        .isEqualTo(2);
    reply("”7”");
    until("answered", () -> answers() == 1);
    until("asked why", () -> messages().size() == 3);
  }

  @Test
  void stop_wins_in_the_middle_and_nothing_more_is_said() {
    asked("fi");
    reply("3");
    until("asked why", () -> messages().size() == 2);
    reply("Stop kiitos");
    until("stopped", () -> optOuts() == 1);
    reply("jono oli pitkä");
    until("heard all the same", () -> "jono oli pitkä".equals(answer().said().comment()));
    clock.pass(Duration.ofDays(8));
    reply("10");
    until("heard", () -> waiting() == 0);
    assertThat(messages()).hasSize(2);
    assertThat(answer().said().score()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"9 stop", "STOP 9", "9. Lopeta viestit kiitos"})
  void a_stop_beside_a_number_stops_and_the_number_counts(String both) {
    asked("fi");
    reply(both);
    until("stopped", () -> optOuts() == 1);
    until("answered", () -> answers() == 1);
    assertThat(answer().said().score()).isEqualTo(9);
    assertThat(answer().said().comment()).isNull();
    assertThat(messages()).hasSize(1);
    assertThat(unread()).isZero();
  }

  @Test
  void a_stop_in_two_parts_is_a_stop() {
    asked("fi");
    replyInParts(PHONE, List.of("LOPE", "TA"));
    until("stopped", () -> optOuts() == 1);
    assertThat(messages()).hasSize(1);
    assertThat(unread()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"fi,Kysely on jo päättynyt", "sv,Enkäten har redan avslutats", "en,already closed"})
  void whoever_is_late_is_told_once(String language, String late) {
    asked(language);
    clock.pass(Duration.ofDays(8));
    run("conversations");
    reply("9");
    until("told", () -> messages().size() == 2);
    assertThat(messages().getLast()).contains(late);
    reply("Hei, onko siellä ketään?");
    until("waits for a reader", () -> unread() == 1);
    assertThat(messages()).hasSize(2);
    assertThat(answers()).isZero();
  }

  @Test
  void in_the_evening_a_word_comes_back_at_once_and_a_phone_in_talk_is_asked_by_link() {
    asked("fi");
    clock.set("2026-06-01T19:30:00Z");
    reply("10");
    until("asked why", () -> messages().size() == 2);
    askedNextDayByLink("fi");
    until("asked again", () -> messages().size() == 3);
    assertThat(messages().getLast()).contains("/s/");
  }

  @ParameterizedTest
  @CsvSource({"fi,eri numeroita", "sv,olika siffror", "en,different numbers"})
  void an_earlier_number_once_more_after_another_is_asked(String language, String which) {
    asked(language);
    reply("8");
    until("asked why", () -> messages().size() == 2);
    reply("9");
    until("thought better of it", () -> Integer.valueOf(9).equals(answer().said().score()));
    reply("8");
    until("asked which", () -> messages().size() == 3);
    assertThat(messages().getLast()).contains(which);
    assertThat(answers()).isZero();
    reply("8");
    until("answered", () -> answers() == 1);
    assertThat(answer().said().score()).isEqualTo(8);
    assertThat(messages()).hasSize(3);
    assertThat(unread()).isZero();
  }

  @Test
  void words_stay_while_it_is_asked_which_number_holds() {
    asked("fi");
    reply("8 hyvä hoitaja");
    until("answered", () -> answers() == 1);
    reply("3");
    until("thought better of it", () -> Integer.valueOf(3).equals(answer().said().score()));
    reply("jono oli pitkä");
    until("commented", () -> "jono oli pitkä".equals(answer().said().comment()));
    reply("8 hyvä hoitaja");
    until("asked which", () -> messages().size() == 2);
    assertThat(answer().said().score()).isNull();
    assertThat(unread()).isOne();
    reply("3");
    until("answered", () -> Integer.valueOf(3).equals(answer().said().score()));
    assertThat(answer().said().comment()).isEqualTo("jono oli pitkä");
  }

  @ParameterizedTest
  @CsvSource({"fi,uudemman kyselyn", "sv,nyare enkät", "en,newer survey"})
  void a_reply_after_a_newer_message_counts_for_neither_and_is_answered_once(
      String language, String newer) {
    asked(language);
    askedNextDayByLink(language);
    until("asked again", () -> messages().size() == 2);
    reply("9");
    until("told", () -> messages().size() == 3);
    assertThat(messages().getLast()).contains(newer);
    assertThat(answers()).isZero();
    assertThat(unread()).isZero();
    run("conversations");
    reply("jono oli pitkä");
    until("waits for a reader", () -> unread() == 1);
    assertThat(messages()).hasSize(3);
  }

  @Test
  void what_was_answered_before_the_newer_message_stays() {
    asked("fi");
    reply("8");
    until("asked why", () -> messages().size() == 2);
    askedNextDayByLink("fi");
    until("asked again", () -> messages().size() == 3);
    reply("3");
    until("told", () -> messages().size() == 4);
    assertThat(answer().said().score()).isEqualTo(8);
  }

  private void askedNextDayByLink(String language) {
    clock.set("2026-06-02T09:00:00Z");
    GivenEncounter.at(DENTISTS).phone(PHONE).motherTongue(language).insert(jdbc, sealing);
    invite.run();
    dispatch.run();
  }
}
