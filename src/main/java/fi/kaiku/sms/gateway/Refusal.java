package fi.kaiku.sms.gateway;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a refusal of messages looks like in Finnish, Swedish and English. Every word of a reply must
 * be known to belong to one: a reply with any other word is not guessed at but shown to somebody.
 */
final class Refusal {

  /** Says it alone, or at the head of something short and polite. */
  private static final Set<String> STOP =
      words(
          """
          stop stopp stoppa stoppaa stopall optout unsubscribe cancel end quit стоп
          lopeta lopettakaa lopettakaapa lopetapa lopettaa lopetan lopetetaan lopetus
          peruuta peruuttakaa estä estäkää kiellä kieltäkää kiellän
          sluta avsluta avbryt avböj avregistrera upphör
          """);

  private static final Set<String> POLITE =
      words(
          """
          kiitos kiitoksia kiitti kiitän paljon pliis ole olkaa hyvä hyvät ystävällisesti
          hei moi moikka terve päivää nyt heti jo ja
          tack tackar så mycket snälla vänligen hej hejsan nu genast
          please pls plz thanks thank thx you very much hi hello now and kindly
          """);

  /** What is refused. */
  private static final Set<String> MESSAGES =
      words(
          """
          viestit viestejä viestiä viestin viestien viesti viestejänne viestinne viestittely
          tekstiviestit tekstiviestejä tekstiviestien tekstiviestiä tekstarit tekstareita
          kyselyt kyselyjä kyselyitä kyselyiden kyselyjen palautekyselyt palautekyselyjä
          palautekyselyitä sms
          meddelanden meddelande meddelandena meddelandet textmeddelanden smsen enkäter enkäterna
          messages texts msgs surveys survey
          """);

  /** Around it; nothing that asks for something to be done. */
  private static final Set<String> AROUND =
      words(
          """
          nämä näitä näiden näitten tämä tätä tällaisia tuollaisia noita teidän teiltä minulle
          mulle enää enempää enemmän lisää mitään lähettäminen lähettely lähetys
          dessa de här den det fler flera mer mera till mig er från några längre
          these this those the it me my us any anymore more sending getting receiving
          texting messaging to from kaiku
          """);

  /**
   * Speaks of nothing else; peruuta and cancel may speak of a visit, lopeta and sluta of a deed.
   */
  private static final Set<String> KEYWORDS =
      words("stop stopp stoppa stopall optout unsubscribe avregistrera");

  /** One message, which may be the reply itself: {@code Peruuta viesti, tarkoitin 9}. */
  private static final Set<String> ONE_MESSAGE = words("viesti viestin meddelande meddelandet");

  private static final Set<String> AT_THE_END = all(POLITE, MESSAGES, AROUND);
  private static final Set<String> OBJECT = all(MESSAGES, words("näitä tällaisia dessa these"));

  /** Each a line: in order one word of every group, or as many as come where it begins with ?. */
  private static final String SENTENCES =
      """
      ? minä mä me | en emme | ? minä mä me enää | halua tahdo haluaisi
        | ? saada vastaanottaa ottaa vastaan END | OBJECT
      haluan haluaisin tahdon | lopettaa peruuttaa estää kieltää | ? END | OBJECT
      peru perukaa peruutan | ? END | MESSAGES
      älä älkää | ? enää nyt minulle mulle | lähetä lähettäkö lähettele lähetelkö laita laittako
      ei | enää enempää lisää | ? END | OBJECT kiitos
      poista poistakaa | ? minun mun | minut numeroni puhelinnumeroni
        | ? listalta listaltanne postituslistalta
      skicka | ? mig | inte ej inga
      ? jag vi | vill önskar | ? jag vi längre | inte ej inga | ? ha få ta emot END
        | OBJECT fler flera mer
      ? jag vi | vill önskar | sluta avsluta stoppa | ? ha få ta emot END | OBJECT
      sluta | ? att | skicka sända
      inga inte | fler flera mer mera | ? END | MESSAGES tack
      ta | mig | bort | ? listan lista sändlista sändlistan END
      ta | bort | mig | ? listan lista sändlista sändlistan END
      ta | bort | mitt | nummer | ? listan lista sändlista sändlistan END
      do | not | send
      dont | send
      do | not | text message contact | ? AROUND
      dont | text message contact | ? AROUND
      ? i we | do | not | want wish | ? get receive END | OBJECT
      ? i we | dont | want wish | ? get receive END | OBJECT
      ? i we | want wish | to | stop | ? END | OBJECT
      no | more | ? of END | OBJECT please thanks
      take | me | off | ? your the | list
      take remove | my | number | ? off your list END
      remove | me | ? your list END
      """;

  private static final List<Sentence> REFUSALS =
      SENTENCES.replace("\n  |", " |").lines().map(Sentence::of).toList();

  private static final Set<String> VOCABULARY =
      all(STOP, AT_THE_END, words(SENTENCES.replaceAll("[|?]", " ")));

  /** A question, or a no that stands by itself: {@code No. More messages please}. */
  private static final Pattern ANSWER =
      Pattern.compile("(?i)[?]|(?<!\\p{L})(?:no|ei|inga|nej)\\s*[.,;:!\\n]");

  private static final int LONGEST = 14;
  private static final int MOST_WORDS = 30;

  /** Groups of words in the order in which they stand. */
  private record Sentence(List<Group> groups) {

    private record Group(Set<String> words, boolean any) {}

    static Sentence of(String line) {
      var groups = Stream.of(("? POLITE |" + line + "| ? END").split("\\|")).map(String::strip);
      return new Sentence(
          groups.map(one -> new Group(Refusal.words(one), one.startsWith("?"))).toList());
    }

    boolean isSaidBy(List<String> words) {
      var places = new BitSet();
      places.set(0);
      for (var group : groups) {
        places = after(group, places, words);
      }
      return places.get(words.size());
    }

    private static BitSet after(Group group, BitSet before, List<String> words) {
      var after = group.any() ? (BitSet) before.clone() : new BitSet();
      for (int i = 0; i < words.size(); i++) {
        if (group.words().contains(words.get(i)) && (group.any() ? after : before).get(i)) {
          after.set(i + 1);
        }
      }
      return after;
    }
  }

  private Refusal() {}

  /** Whether a reply says beyond doubt that no more messages are wanted. */
  static boolean isIn(String text) {
    var words = withoutFarewell(withMessages(ReplyWords.of(text)));
    return STOP.contains(ReplyWords.joined(words))
        || beginsWithStop(words)
        || isSentence(text, words);
  }

  /** Whether it says so by a keyword and no more than politely, or names the messages that end. */
  static boolean isNamedIn(String sentence) {
    var words = ReplyWords.of(sentence);
    return isIn(sentence)
        && (words.stream().anyMatch(word -> MESSAGES.contains(word) && !ONE_MESSAGE.contains(word))
            || KEYWORDS.contains(ReplyWords.joined(words))
            || words.stream().allMatch(word -> KEYWORDS.contains(word) || POLITE.contains(word)));
  }

  /** {@code Stop kiitos}, {@code Hei, lopettakaa nämä viestit}, {@code S T O P}. */
  private static boolean beginsWithStop(List<String> words) {
    var greeting = (int) words.stream().takeWhile(POLITE::contains).count();
    var rest = words.subList(greeting, words.size());
    for (int letters = Math.min(rest.size(), LONGEST); letters > 0; letters--) {
      var head = ReplyWords.joined(rest.subList(0, letters));
      if (STOP.contains(head) && isTail(rest.subList(letters, rest.size()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTail(List<String> words) {
    return words.size() <= LONGEST
        && words.stream().allMatch(word -> AT_THE_END.contains(word) || STOP.contains(word));
  }

  private static boolean isSentence(String text, List<String> words) {
    return words.size() <= MOST_WORDS
        && VOCABULARY.containsAll(words)
        && !ANSWER.matcher(text).find()
        && REFUSALS.stream().anyMatch(one -> one.isSaidBy(words));
  }

  /** {@code text messages} are messages; {@code text} alone may ask for one. */
  private static List<String> withMessages(List<String> words) {
    var said = new ArrayList<>(words);
    for (int i = said.size() - 1; i > 0; i--) {
      if (said.get(i).equals(ReplyWords.form("messages")) && said.get(i - 1).equals("text")) {
        said.remove(i - 1);
      }
    }
    return said;
  }

  private static List<String> withoutFarewell(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      if (ReplyEnding.is(words.subList(i, words.size()), VOCABULARY)) {
        return words.subList(0, i);
      }
    }
    return words;
  }

  /** A vocabulary; names in capitals stand for those above. */
  private static Set<String> words(String text) {
    return Stream.of(text.replace("?", " ").strip().split("\\s+"))
        .flatMap(
            word ->
                switch (word) {
                  case "" -> Stream.<String>of();
                  case "POLITE" -> POLITE.stream();
                  case "MESSAGES" -> MESSAGES.stream();
                  case "AROUND" -> AROUND.stream();
                  case "END" -> AT_THE_END.stream();
                  case "OBJECT" -> OBJECT.stream();
                  default -> Stream.of(ReplyWords.form(word));
                })
        .collect(toUnmodifiableSet());
  }

  @SafeVarargs
  private static Set<String> all(Set<String>... some) {
    return Stream.of(some).flatMap(Set::stream).collect(toUnmodifiableSet());
  }
}
