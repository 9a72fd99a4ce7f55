package fi.kaiku.text.words;

import java.util.ArrayList;
import java.util.List;

/** Takes a text apart, in one pass. */
public final class Words {

  private static final int LONGEST = 40;

  private final String text;
  private final List<Word> found = new ArrayList<>();
  private int place;

  private Words(String text) {
    this.text = text;
  }

  /** The words of a text in their order; of a word without end only its beginning. */
  public static List<Word> of(String text) {
    return new Words(text).found();
  }

  private List<Word> found() {
    while (place < text.length()) {
      var point = text.codePointAt(place);
      if (Character.isLetterOrDigit(point)) {
        addWritten();
      } else {
        addOther(point);
      }
    }
    return found;
  }

  private void addWritten() {
    var from = place;
    var word = new StringBuilder();
    var repeated = 0;
    while (place < text.length()) {
      var point = text.codePointAt(place);
      if (Character.isLetterOrDigit(point)) {
        var small = Character.toLowerCase(plain(point));
        repeated = isLast(word, small) ? repeated + 1 : 1;
        if (repeated <= 2 && word.length() < LONGEST) {
          word.appendCodePoint(small);
        }
      } else if (!isUnseen(point)) {
        break;
      }
      place += Character.charCount(point);
    }
    found.add(new Word(from, place, word.toString()));
  }

  private void addOther(int point) {
    var from = place;
    place += Character.charCount(point);
    if (isSmile(point)) {
      found.add(new Word(from, place, point == '(' ? "☹" : "☺"));
    } else if (point == '!' || point == '?') {
      found.add(new Word(from, place, Character.toString(point)));
    } else if (point > 0x2000 && Character.getType(point) == Character.OTHER_SYMBOL) {
      found.add(new Word(from, place, Character.toString(point)));
    }
  }

  /** {@code :)}, {@code :-D}, {@code :(}: told by its mouth, after its eyes. */
  private boolean isSmile(int point) {
    var eyes = place >= 3 && text.charAt(place - 2) == '-' ? place - 3 : place - 2;
    return (point == ')' || point == '(')
        && eyes >= 0
        && (text.charAt(eyes) == ':' || text.charAt(eyes) == ';');
  }

  private static boolean isLast(StringBuilder word, int point) {
    return !word.isEmpty() && word.charAt(word.length() - 1) == point;
  }

  /** Letters of full width as plain ones. */
  private static int plain(int point) {
    return point >= '！' && point <= '～' ? point - '！' + '!' : point;
  }

  private static boolean isUnseen(int point) {
    var type = Character.getType(point);
    return type == Character.FORMAT || type == Character.NON_SPACING_MARK;
  }
}
