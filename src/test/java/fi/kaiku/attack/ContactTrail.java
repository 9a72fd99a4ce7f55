package fi.kaiku.attack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * From a contact request to the answer of whoever made it, by all that both say: the unit, and days
 * that follow each other. What is written to a request is not in its answer any more.
 */
record ContactTrail(DatabaseCopy copy, List<Row> requests) {

  /** What a request says in clear; a new column must be explained to the attackers. */
  static final Set<String> UNDERSTOOD =
      Set.of(
          "id",
          "answer_key",
          "unit_id",
          "service_id",
          "received_on",
          "due_on",
          "changed_on",
          "sealed",
          "urgent",
          "announced",
          "state",
          "handler_id",
          "handler",
          "reminded",
          "closed_on",
          "doubtful");

  static ContactTrail of(DatabaseCopy copy, JdbcClient jdbc) {
    return new ContactTrail(
        copy,
        jdbc.sql("select * from followup.contact_request").query((row, _) -> Row.of(row)).list());
  }

  /** The columns that a request and an answer both have and that say something. */
  Set<String> shared() {
    var shared = new TreeSet<>(requests.getFirst().columns());
    shared.retainAll(copy.answers().getFirst().columns());
    shared.remove("id");
    return shared;
  }

  /** For each request the answers without a comment that came to its unit on the same day. */
  private List<Integer> sameDay() {
    return requests.stream().map(one -> suspects(one, one.text("received_on")).size()).toList();
  }

  private List<Row> suspects(Row request, String day) {
    return copy.answers().stream()
        .filter(answer -> !answer.told("comment"))
        .filter(answer -> copy.places(answer).contains(request.text("unit_id")))
        .filter(answer -> answer.text("appeared_on").equals(day))
        .toList();
  }

  /** Those that may have appeared later as well, while the link was open. */
  private List<Integer> withinTheLink() {
    var sizes = new ArrayList<Integer>();
    for (var one : requests) {
      var from = LocalDate.parse(one.text("received_on"));
      sizes.add(
          (int)
              from.datesUntil(from.plusDays(45))
                  .mapToLong(day -> suspects(one, day.toString()).size())
                  .sum());
    }
    return sizes;
  }

  /** {@code 31 requests; on their day one answer without a comment came to the unit of 9, …}. */
  String measure() {
    var sameDay = sameDay();
    var later = withinTheLink();
    return String.format(
        Locale.ROOT,
        "%d requests; of the unit of %d one answer without a comment appeared on that day,"
            + " of %d fewer than five; until links closed fewer than five of %d",
        requests.size(),
        sameDay.stream().filter(size -> size == 1).count(),
        sameDay.stream().filter(size -> size < Evidence.SMALLEST).count(),
        later.stream().filter(size -> size < Evidence.SMALLEST).count());
  }
}
