package fi.kaiku.text.names;

import fi.kaiku.text.words.Word;
import fi.kaiku.text.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of one text, and what is seen of each that tells a name. */
final class NameSigns {

  private static final NameLists LISTS = NameLists.shipped();

  /** From this share on, big letters tell nothing: every word begins with one. */
  private static final double SHOUTED = 0.6;

  private static final Pattern INITIAL = Pattern.compile("\\. ?");
  private static final Pattern BESIDE = Pattern.compile("[ .:,\n-]{1,3}");
  private static final int FEW = 7;
  private static final int LONGEST_NAME = 30;

  private final String text;
  private final Set<String> allowed;
  private final Set<String> known;
  private final List<Word> words;
  private final boolean isShouted;
  private final Map<String, Set<String>> bases = new HashMap<>();
  private final WordNames wordNames = new WordNames(this);

  NameSigns(String text, Set<String> allowed, Set<String> known) {
    this.text = text;
    this.allowed = allowed;
    this.known = known;
    this.words =
        Words.of(text).stream().filter(w -> Character.isLetter(w.text().codePointAt(0))).toList();
    this.isShouted = isShouted();
  }

  /** Big letters throughout, or at the beginning of nearly every word of more than a few. */
  private boolean isShouted() {
    var letters = text.codePoints().filter(Character::isLetter).count();
    var big = text.codePoints().filter(Character::isUpperCase).count();
    var capitals = words.stream().filter(this::begins).count();
    return (words.size() > 3 && big > SHOUTED * letters)
        || (words.size() > FEW && capitals > SHOUTED * words.size());
  }

  int size() {
    return words.size();
  }

  /** What a word of the text may come of; reckoned once for each. */
  Set<String> bases(String word) {
    return bases.computeIfAbsent(word, Inflected::basesOf);
  }

  Word word(int place) {
    return words.get(place);
  }

  boolean isName(int place, boolean afterName) {
    var word = words.get(place).text();
    if (word.length() > LONGEST_NAME) {
      return false;
    }
    var continues = afterName && isNextTo(place);
    if (word.length() == 1) {
      return isCapital(place) && (isInitial(place) || (continues && !word.equals("i")));
    }
    var bases = bases(word);
    if (holdsOne(known, bases) || holdsOne(allowed, bases)) {
      return holdsOne(known, bases);
    }
    return (isCapital(place) && !isShouted)
        ? isCapitalName(place, bases, continues)
        : isSmallName(place, bases, continues);
  }

  /** {@code T. Koskela} */
  private boolean isInitial(int place) {
    return place + 1 < words.size()
        && INITIAL.matcher(between(place + 1)).matches()
        && isCapital(place + 1)
        && LISTS.isLast(bases(words.get(place + 1).text()));
  }

  /** Written as names are. */
  private boolean isCapitalName(int place, Set<String> bases, boolean continues) {
    var word = words.get(place).text();
    var plain = LISTS.isWord(word, bases);
    var listed = LISTS.isFirst(bases) || LISTS.isLast(bases);
    if (isCalled(place) || continues) {
      return !Callings.isCalling(word)
          && (listed || !plain || isTitled(place, bases))
          && !(begins(place) && plain && !isTitled(place, bases));
    }
    if (isBeforeCalling(place)) {
      return listed;
    }
    if (LISTS.isOther(bases)) {
      return false;
    }
    if (begins(place)) {
      return listed
          ? !plain || wordNames.isName(place, bases)
          : !plain && isUnknown(place) && wordNames.isDoingUnknown(place);
    }
    return LISTS.isFirst(bases) || (!plain && (listed || isUnknown(place)));
  }

  /** After a title, where no sentence begins, a big letter means a person: {@code nurse Grace}. */
  private boolean isTitled(int place, Set<String> bases) {
    if (place == 0 || LISTS.isOther(bases) || words.get(place).text().length() < 3) {
      return false;
    }
    var before = words.get(place - 1).text();
    return Callings.isCalling(before)
        && isUnknown(place)
        && (between(place).equals(" ")
            || (between(place).equals(". ") && Callings.isShort(before)));
  }

  /** Written as any word, or all is in big letters. */
  private boolean isSmallName(int place, Set<String> bases, boolean continues) {
    var word = words.get(place).text();
    if (LISTS.isWord(word) || LISTS.isOther(bases) || Callings.isCalling(word)) {
      return false;
    }
    var plain = LISTS.isWord(word, bases);
    var first = LISTS.isFirst(bases);
    if (isCalled(place) || continues) {
      return first || (LISTS.isLast(bases) && !plain);
    }
    return !plain
        && ((first && wordNames.isSeldomWrong(place)) || WordNames.isLastOfFinns(word, bases));
  }

  /** A big letter where none is due, on a word that nobody knows: no abbreviation. */
  private boolean isUnknown(int place) {
    var word = words.get(place);
    var letters = text.substring(word.from(), word.to());
    return word.text().length() > 2
        && !letters.equals(letters.toUpperCase(Locale.ROOT))
        && !isMadeUp(letters)
        && !Callings.isHouse(word.text());
  }

  /** {@code MyKanta}: no person has a big letter within, unless after Mc and the like. */
  private static boolean isMadeUp(String letters) {
    for (int i = 3; i < letters.length(); i++) {
      if (Character.isUpperCase(letters.charAt(i))
          && Character.isLowerCase(letters.charAt(i - 1))) {
        return true;
      }
    }
    return letters.startsWith("My") && Character.isUpperCase(letters.charAt(2));
  }

  private static boolean holdsOne(Set<String> names, Set<String> bases) {
    return bases.stream().anyMatch(names::contains);
  }

  private boolean isCalled(int place) {
    if (place == 0 || !BESIDE.matcher(between(place)).matches()) {
      return false;
    }
    var before = words.get(place - 1).text();
    return Callings.isClosing(before)
        || (Callings.isCalling(before) && !between(place).contains(","));
  }

  private boolean isBeforeCalling(int place) {
    return place + 1 < words.size()
        && isHyphened(place)
        && Callings.isCalling(words.get(place + 1).text());
  }

  /** Whether a hyphen alone stands between a word and the next. */
  boolean isHyphened(int place) {
    return place + 1 < words.size() && between(place + 1).equals("-");
  }

  /** {@code Maija-Liisa}, but no calling: {@code Hoitaja-Kirsi}. */
  boolean isFirstHalf(int place) {
    return isHyphened(place) && isCapital(place) && !Callings.isCalling(words.get(place).text());
  }

  boolean isNextTo(int place) {
    var between = between(place);
    return between.equals(" ") || between.equals("-");
  }

  boolean isCapital(int place) {
    return begins(words.get(place));
  }

  private boolean begins(Word word) {
    return Character.isUpperCase(text.codePointAt(word.from()));
  }

  /** Whether a sentence begins with it. */
  private boolean begins(int place) {
    if (place == 0) {
      return true;
    }
    var between = between(place);
    for (int i = 0; i < between.length(); i++) {
      if (".!?:\n\"”»(•–;…".indexOf(between.charAt(i)) >= 0) {
        return true;
      }
    }
    return between.contains(" - ");
  }

  /** With an English s of belonging. */
  int endOf(int place) {
    var end = words.get(place).to();
    var owns = text.startsWith("'s", end) || text.startsWith("’s", end);
    return owns ? end + 2 : end;
  }

  private String between(int place) {
    return text.substring(words.get(place - 1).to(), words.get(place).from());
  }
}
