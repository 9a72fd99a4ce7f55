package fi.kaiku.sms.gateway;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
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
          peruuta peruuttakaa peruuttaa peruutan peruutus peru perukaa
          estä estäkää kiellä kieltäkää kiellän
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

  /** Whatever comes after these is a name. */
  private static final Set<String> FAREWELL =
      words("terv terveisin terkuin yst lähetetty skickat mvh hälsningar regards br sent");

  private static final int LONGEST_NAME = 6;
  private static final int LONGEST = 14;

  /** What is refused. */
  private static final Set<String> MESSAGES =
      words(
          """
          viestit viestejä viestiä viestin viestien viesti viestejänne viestinne viestittely
          tekstiviestit tekstiviestejä tekstiviestien tekstiviestiä tekstarit tekstareita
          kyselyt kyselyjä kyselyitä kyselyiden kyselyjen palautekyselyt palautekyselyjä
          palautekyselyitä sms
          meddelanden meddelande meddelandena meddelandet textmeddelanden smsen enkäter enkäterna
          messages message texts text msgs surveys survey
          """);

  /** Around it. */
  private static final Set<String> AROUND =
      words(
          """
          nämä näitä näiden näitten tämä tätä tällaisia tuollaisia noita teidän teiltä minulle
          mulle enää enempää enemmän lisää mitään lähettäminen lähettely lähetys
          dessa de här den det fler flera mer mera till mig er från några längre skicka ha få
          these this those the it me my us any anymore more sending send getting receiving
          texting messaging to from kaiku
          """);

  private static final Set<String> OBJECT =
      Stream.concat(MESSAGES.stream(), words("näitä tällaisia dessa these").stream())
          .collect(toUnmodifiableSet());

  private static final List<Set<String>> AT_THE_END = List.of(POLITE, STOP, MESSAGES, AROUND);

  /** Each a line: words that may stand in it, and groups of which one each must. */
  private static final String SENTENCES =
      """
      minä mä me saada vastaanottaa ottaa | en emme | halua tahdo haluaisi | OBJECT
      | älä älkää | lähetä lähettäkö lähettele lähetelkö laita laittako
      | ei | enää enempää lisää | MESSAGES kiitos
      | poista poistakaa | minut numeroni | listalta listaltanne postituslistalta
      vänligen | skicka | inte ej inga
      jag vi ta emot | vill | inte ej inga | OBJECT fler flera mer
      | inga inte | fler flera mer mera | MESSAGES tack
      bort mitt | ta | mig nummer | listan lista er sändlista sändlistan
      do not | dont not | send text message contact
      i we do receive get | dont not | want wish | OBJECT
      | no | more | MESSAGES please thanks
      my off your the | take remove | me number | list
      """;

  private record Sentence(Set<String> may, List<Set<String>> must) {

    static Sentence of(String line) {
      var groups = Stream.of(line.split("\\|")).map(Refusal::group).toList();
      var known = Stream.concat(groups.stream(), Stream.of(POLITE, MESSAGES, AROUND));
      return new Sentence(
          known.flatMap(Set::stream).collect(toUnmodifiableSet()),
          groups.subList(1, groups.size()));
    }

    boolean isSaidBy(List<String> words) {
      return may.containsAll(words)
          && must.stream().allMatch(group -> words.stream().anyMatch(group::contains));
    }
  }

  private static final List<Sentence> REFUSALS = SENTENCES.lines().map(Sentence::of).toList();

  private Refusal() {}

  /** Whether a reply says beyond doubt that no more messages are wanted. */
  static boolean isIn(String text) {
    var words = withoutFarewell(ReplyWords.of(text));
    return STOP.contains(ReplyWords.form(String.join("", words)))
        || beginsWithStop(words)
        || (!text.contains("?") && REFUSALS.stream().anyMatch(one -> one.isSaidBy(words)));
  }

  /** {@code Stop kiitos}, {@code Hei, lopettakaa nämä viestit}, {@code S T O P}. */
  private static boolean beginsWithStop(List<String> words) {
    var greeting = (int) words.stream().takeWhile(POLITE::contains).count();
    var rest = words.subList(greeting, words.size());
    for (int letters = Math.min(rest.size(), LONGEST); letters > 0; letters--) {
      var head = ReplyWords.form(String.join("", rest.subList(0, letters)));
      if (STOP.contains(head) && isTail(rest.subList(letters, rest.size()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTail(List<String> words) {
    return words.size() <= LONGEST
        && words.stream()
            .allMatch(word -> AT_THE_END.stream().anyMatch(known -> known.contains(word)));
  }

  private static List<String> withoutFarewell(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      if (FAREWELL.contains(words.get(i)) && words.size() - i - 1 <= LONGEST_NAME) {
        return words.subList(0, i);
      }
    }
    return words;
  }

  private static Set<String> group(String words) {
    var more =
        Stream.concat(
            words.contains("OBJECT") ? OBJECT.stream() : Stream.of(),
            words.contains("MESSAGES") ? MESSAGES.stream() : Stream.of());
    var own = words(words.replace("OBJECT", "").replace("MESSAGES", ""));
    return Stream.concat(own.stream(), more).collect(toUnmodifiableSet());
  }

  private static Set<String> words(String text) {
    return Stream.of(text.strip().split("\\s+"))
        .filter(word -> !word.isEmpty())
        .map(ReplyWords::form)
        .collect(toUnmodifiableSet());
  }
}
