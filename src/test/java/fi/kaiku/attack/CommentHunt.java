package fi.kaiku.attack;

import fi.kaiku.platform.Helsinki;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What whoever may read comments finds out of each by asking for all of them: every value of the
 * filters of the page, two at once and words of a search beside them. A comment that is found is
 * what its filters say.
 *
 * @param told of each comment, by its id
 * @param answers the ids of the answers that comments belong to; who has the tables knows them
 * @param appeared when they had appeared at the latest
 */
record CommentHunt(
    Map<String, Map<Trait, Set<String>>> told,
    Map<String, String> answers,
    Map<String, Instant> appeared) {

  private static final List<String> KINDS = List.of("VISIT", "PHONE", "DIGITAL", "HOME");
  private static final List<String> PROFESSIONS = List.of("nurse", "doctor", "dentist");
  private static final List<String> SEARCHED =
      List.of("", "&q=kiitos", "&q=aika", "&theme=waiting");
  private static final String ALL =
      "/comments?show=100&period=custom&from=2026-03-01&to=2026-05-31";

  static CommentHunt ask(Screens screens, Units units, JdbcClient jdbc) {
    var hunt = new CommentHunt(new HashMap<>(), new HashMap<>(), new HashMap<>());
    hunt.learn(jdbc);
    for (var filters : combinations(units)) {
      for (var search : filters.size() == 1 ? SEARCHED : List.of("")) {
        var asked = ALL + String.join("", filters.stream().map(Filter::asked).toList()) + search;
        screens.ids(asked).forEach(id -> filters.forEach(filter -> hunt.note(id, filter)));
      }
    }
    return hunt;
  }

  /**
   * A filter, and what is true of a comment that it finds.
   *
   * @param asked {@code &kind=PHONE}
   */
  private record Filter(String asked, Trait trait, Set<String> values) {}

  private static List<List<Filter>> combinations(Units units) {
    var places =
        units.rows().stream()
            .map(u -> new Filter("&unit=" + u.text("oid"), Trait.UNIT, Set.of(u.text("id"))))
            .toList();
    var kinds =
        KINDS.stream().map(one -> new Filter("&kind=" + one, Trait.KIND, Set.of(one))).toList();
    var professions =
        PROFESSIONS.stream()
            .map(one -> new Filter("&profession=" + one, Trait.PROFESSION, Set.of(one)))
            .toList();
    var all = new ArrayList<List<Filter>>();
    for (var filters : List.of(places, kinds, professions)) {
      filters.forEach(one -> all.add(List.of(one)));
    }
    pairs(places, kinds).forEach(all::add);
    pairs(places, professions).forEach(all::add);
    pairs(kinds, professions).forEach(all::add);
    return all;
  }

  private static Stream<List<Filter>> pairs(List<Filter> these, List<Filter> those) {
    return these.stream().flatMap(one -> those.stream().map(other -> List.of(one, other)));
  }

  private void note(String id, Filter filter) {
    told.computeIfAbsent(id, _ -> new EnumMap<>(Trait.class)).put(filter.trait(), filter.values());
  }

  /** Its month and its day of appearing stand beside a comment, so they need no filter. */
  private void learn(JdbcClient jdbc) {
    var rows =
        jdbc.sql("select id, feedback_id, appeared_on, visit_month from insight.reading")
            .query((row, _) -> Row.of(row))
            .list();
    for (var row : rows) {
      var id = row.text("id");
      note(id, new Filter("", Trait.MONTH, Set.of(row.text("visit_month").substring(0, 7))));
      answers.put(id, row.text("feedback_id"));
      var day = LocalDate.parse(row.text("appeared_on"));
      appeared.put(id, day.plusDays(1).atStartOfDay(Helsinki.ZONE).toInstant());
    }
  }

  /** What is told of each comment of which a unit, a kind or a profession was found out. */
  Stream<Hint> hints() {
    return told.keySet().stream().map(this::hint);
  }

  Hint hint(String id) {
    return new Hint(told.getOrDefault(id, Map.of()), appeared.getOrDefault(id, Instant.MAX));
  }
}
