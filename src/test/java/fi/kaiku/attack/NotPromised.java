package fi.kaiku.attack;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the promise leaves out, measured on the same tables; docs/anonymity.md tells it. */
final class NotPromised {

  private static final Instant FAR_AHEAD = Instant.parse("2099-01-01T00:00:00Z");

  private final DatabaseCopy copy;

  NotPromised(DatabaseCopy copy) {
    this.copy = copy;
  }

  Map<String, String> measures() {
    var measures = new LinkedHashMap<String, String>();
    measures.put("rare scores, without the day of appearing", rareScores(false));
    measures.put("rare scores, with the day of appearing", rareScores(true));
    measures.put("groups whose people are found again", foundAgain());
    measures.put("groups in which all scores are alike", alike());
    measures.put("messages that were lost later than the answer appeared", lostLater());
    return measures;
  }

  /** From a score that is rare in its unit and month to the group that has it. */
  private String rareScores(boolean withDay) {
    var possible = new RareScores(copy).possibleGroups();
    var roll = new ClassRoll(copy);
    var sizes = new ArrayList<Integer>();
    possible.forEach(
        (answer, groups) -> {
          var hint = Hint.of(answer, copy.places(answer));
          var suspects = new HashSet<>(suspects(withDay ? hint : seenLater(hint)));
          suspects.retainAll(
              groups.stream().flatMap(one -> roll.people(one).stream()).collect(toSet()));
          sizes.add(suspects.size());
        });
    return Findings.ofSizes(sizes).toString();
  }

  private String foundAgain() {
    return new ClassRoll(copy).right() + " of " + copy.classes().size();
  }

  private List<String> suspects(Hint hint) {
    return hint.suspects(copy.everybody());
  }

  /** Without the day of appearing all of the month may have given it. */
  private Hint seenLater(Hint hint) {
    var closing =
        copy.everybody().stream()
            .filter(one -> hint.told().get(Trait.MONTH).contains(one.trait(Trait.MONTH)))
            .map(Messaged::closesAt)
            .max(Instant::compareTo)
            .orElse(FAR_AHEAD);
    return new Hint(hint.told(), closing);
  }

  private String alike() {
    var scores =
        copy.values().stream()
            .filter(value -> value.text("question").equals("score"))
            .collect(groupingBy(value -> value.text("class_id")));
    var alike = scores.values().stream().filter(values -> values.size() == 1).toList();
    var classes = copy.classes().stream().filter(one -> one.number("answered") > 0).toList();
    var told = classes.stream().filter(one -> one.number("answered") == one.number("messaged"));
    return String.format(
        Locale.ROOT,
        "%d of %d groups with answers; in %d groups everybody answered",
        alike.size(),
        classes.size(),
        told.count());
  }

  /** Whoever waits for the operator's last word can leave those out who never got a message. */
  private String lostLater() {
    var reached = copy.everybody().stream().filter(one -> one.undeliveredAt() == null).toList();
    var hints = copy.answers().stream().map(row -> Hint.of(row, copy.places(row)));
    return Findings.of(hints, reached).toString();
  }
}
