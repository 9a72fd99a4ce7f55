package fi.kaiku.text.names;

import java.util.List;
import java.util.Set;

/** Names that are words too, or that no list holds: where a person is meant. */
final class WordNames {

  private static final NameLists LISTS = NameLists.shipped();
  private static final int SHORTEST_ALONE = 4;
  private static final int LONGEST_UNKNOWN = 9;
  private static final int NEAR = 5;
  private static final List<String> CASES_OF_PEOPLE =
      List.of("n", "lle", "lta", "ltä", "lla", "llä", "sta", "stä");

  private final NameSigns signs;

  WordNames(NameSigns signs) {
    this.signs = signs;
  }

  /** With a big letter, at the beginning of a sentence. */
  boolean isName(int place, Set<String> bases) {
    var word = text(place);
    return isGiven(word, bases)
        || isLastOfFinns(word, bases)
        || isDoing(place)
        || isWorking(place, bases);
  }

  /** "To whom": thanks go to people rather than to things; or of a name that is no other word. */
  private static boolean isGiven(String word, Set<String> bases) {
    return !LISTS.isWord(word)
        && ((word.endsWith("lle") && LISTS.isFirst(bases)) || isFirstAlone(word, bases));
  }

  /** A case of a first name that means nothing else: {@code matin}, {@code riitalta}. */
  private static boolean isFirstAlone(String word, Set<String> bases) {
    return CASES_OF_PEOPLE.stream().anyMatch(word::endsWith)
        && bases.stream()
            .filter(base -> base.length() >= SHORTEST_ALONE && !LISTS.isWord(base))
            .anyMatch(base -> LISTS.isFirst(Set.of(base)));
  }

  /** {@code Toivon kanssa}, {@code Meri oli lääkärinä}: a word that is a name where one is due. */
  private boolean isWorking(int place, Set<String> bases) {
    return LISTS.isFirst(bases)
        && (isWith(place)
            || (LISTS.isFirst(Set.of(text(place))) && (isAtWork(place) || isPraised(place))));
  }

  private boolean isWith(int place) {
    return isNext(place) && text(place + 1).equals("kanssa");
  }

  private boolean isAtWork(int place) {
    var end = Math.min(signs.size(), place + NEAR);
    for (int other = place + 1; other < end; other++) {
      if (Callings.isAtWork(text(other))) {
        return true;
      }
    }
    return false;
  }

  /** {@code Satu oli todella ystävällinen}: as only people are. */
  private boolean isPraised(int place) {
    if (!isNext(place) || !Callings.isBeing(text(place + 1))) {
      return false;
    }
    var end = Math.min(signs.size(), place + NEAR);
    for (int other = place + 2; other < end; other++) {
      if (Callings.isOfPeople(text(other))) {
        return true;
      }
    }
    return false;
  }

  /** Before a last name, a calling, or what people do. */
  private boolean isDoing(int place) {
    if (!isNext(place) || !LISTS.isFirst(Set.of(text(place)))) {
      return false;
    }
    var next = text(place + 1);
    var bases = signs.bases(next);
    return Callings.isDeed(next)
        || Callings.isCalling(next)
        || (isNext(place + 1) && Callings.isOften(next) && Callings.isDeed(text(place + 2)))
        || (signs.isCapital(place + 1) && LISTS.isLast(bases) && !LISTS.isWord(next, bases));
  }

  /** A short word that no list holds, before what people do. */
  boolean isDoingUnknown(int place) {
    var word = text(place);
    return word.length() <= LONGEST_UNKNOWN
        && isNext(place)
        && Callings.isDeed(text(place + 1))
        && !Callings.isCalling(word);
  }

  /** In small letters: the first name as it stands, or in a case in which people are spoken of. */
  boolean isSeldomWrong(int place) {
    var word = text(place);
    return LISTS.isFirst(Set.of(word))
        || word.endsWith("lle")
        || word.endsWith("lta")
        || word.endsWith("ltä")
        || (word.endsWith("n") && isWith(place));
  }

  static boolean isLastOfFinns(String word, Set<String> bases) {
    return !LISTS.isWord(word)
        && bases.stream().anyMatch(base -> base.endsWith("nen") && LISTS.isLast(Set.of(base)));
  }

  private boolean isNext(int place) {
    return place + 1 < signs.size() && signs.isNextTo(place + 1);
  }

  private String text(int place) {
    return signs.word(place).text();
  }
}
