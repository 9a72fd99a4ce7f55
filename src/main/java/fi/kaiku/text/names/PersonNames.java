package fi.kaiku.text.names;

import static java.util.stream.Collectors.toSet;

import fi.kaiku.text.words.Word;
import fi.kaiku.text.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds people's names by lists, by how they are written and by what stands beside them. Rather
 * hides a word too many than shows a name.
 */
public final class PersonNames {

  private final Set<String> allowed;
  private final Set<String> known;

  /** Names that are nobody's: units, places, systems; those of several words word by word. */
  public PersonNames(Set<String> allowed) {
    this(allowed, Set.of());
  }

  /** The same, and names that are people's whatever the lists say. */
  public PersonNames(Set<String> allowed, Set<String> known) {
    this.allowed = words(allowed);
    this.known = words(known);
  }

  private static Set<String> words(Set<String> names) {
    return names.stream().flatMap(name -> Words.of(name).stream()).map(Word::text).collect(toSet());
  }

  /** The names in a text in their order; neighbours are one. */
  public List<Name> in(String text) {
    var seen = new NameSigns(text, allowed, known);
    var found = new boolean[seen.size()];
    for (int place = 0; place < found.length; place++) {
      found[place] = seen.isName(place, place > 0 && found[place - 1]);
    }
    for (int place = found.length - 2; place >= 0; place--) {
      found[place] |= found[place + 1] && seen.isFirstHalf(place);
    }
    return joined(seen, found);
  }

  private static List<Name> joined(NameSigns seen, boolean[] found) {
    var names = new ArrayList<Name>();
    for (int place = 0; place < found.length; place++) {
      if (found[place]) {
        var word = seen.word(place);
        var touches = place > 0 && found[place - 1] && seen.isNextTo(place);
        var from = touches ? names.removeLast().from() : word.from();
        names.add(new Name(from, seen.endOf(place)));
      }
    }
    return names;
  }
}
