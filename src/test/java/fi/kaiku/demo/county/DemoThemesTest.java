package fi.kaiku.demo.county;

import static fi.kaiku.demo.county.Specialty.HEALTH_STATION;
import static fi.kaiku.demo.county.Specialty.NEUVOLA;
import static fi.kaiku.demo.county.Specialty.ORAL_HEALTH;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.demo.customer.Comments;
import fi.kaiku.demo.customer.Opinions;
import fi.kaiku.demo.customer.Reaction;
import fi.kaiku.text.CommentReader;
import fi.kaiku.text.CommentReaders;
import fi.kaiku.text.Sign;
import fi.kaiku.text.Theme;
import fi.kaiku.text.ThemeMark;
import fi.kaiku.text.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the invented customers write is read as the county's own account tells it. */
class DemoThemesTest {

  private static final Path LABELLED =
      Path.of("src/test/resources/fi/kaiku/demo/comments-labelled.tsv");
  private static final CommentReader READER = CommentReaders.withNames(Set.of());

  /** How often each service was thanked and blamed for what in five months. */
  private static final Map<String, Map<Theme, Integer>> TOLD = new HashMap<>();

  @BeforeAll
  static void read_five_months() {
    var county = new InventedCounty();
    var plan = new VisitPlan(county, new Residents(county));
    var opinions = new Opinions(new Comments());
    var seen = new HashMap<String, List<ThemeMark>>();
    LocalDate.of(2025, 9, 1)
        .datesUntil(LocalDate.of(2026, 2, 1))
        .flatMap(day -> plan.on(day).stream())
        .filter(visit -> visit.status().equals("FINISHED"))
        .forEach(
            visit -> {
              if (opinions.reaction(visit) instanceof Reaction.Answers answer) {
                seen.computeIfAbsent(
                        answer.comment() + answer.score(), _ -> read(answer, visit.resident()))
                    .forEach(mark -> count(visit.place().service(), mark));
              }
            });
  }

  private static List<ThemeMark> read(Reaction.Answers answer, Resident resident) {
    return READER
        .read(new Written(answer.comment(), resident.surveyLanguage(), answer.score()))
        .themes();
  }

  private static void count(Specialty service, ThemeMark mark) {
    TOLD.computeIfAbsent(service.word() + mark.sign().word(), _ -> new EnumMap<>(Theme.class))
        .merge(mark.theme(), 1, Integer::sum);
  }

  @Test
  void health_stations_are_thanked_for_listening_interaction_and_skill() {
    assertThat(most(HEALTH_STATION, Sign.PLUS, Theme::word))
        .containsExactlyInAnyOrder("listening", "encounter", "competence");
  }

  @Test
  void health_stations_are_blamed_for_rudeness_schedules_and_follow_up() {
    assertThat(most(HEALTH_STATION, Sign.MINUS, DemoThemesTest::asAccount))
        .containsExactlyInAnyOrder("encounter", "schedules", "followup");
  }

  @Test
  void oral_health_is_thanked_for_skill_kindness_and_safety() {
    assertThat(most(ORAL_HEALTH, Sign.PLUS, Theme::word))
        .containsExactlyInAnyOrder("competence", "encounter", "feelsafe");
  }

  @Test
  void oral_health_is_blamed_for_availability_and_time() {
    assertThat(most(ORAL_HEALTH, Sign.MINUS, DemoThemesTest::asAccount))
        .contains("schedules", "time");
  }

  @Test
  void neuvola_is_thanked_for_warmth_encouragement_and_a_familiar_worker() {
    assertThat(most(NEUVOLA, Sign.PLUS, Theme::word))
        .containsExactlyInAnyOrder("encounter", "feelsafe", "continuity");
  }

  /** Getting an appointment and its being kept are one thing in the account. */
  private static String asAccount(Theme theme) {
    return switch (theme) {
      case ACCESS, WAITING -> "schedules";
      default -> theme.word();
    };
  }

  private static List<String> most(Specialty service, Sign sign, Function<Theme, String> name) {
    return TOLD.getOrDefault(service.word() + sign.word(), Map.of()).entrySet().stream()
        .filter(one -> one.getKey() != Theme.GENERAL)
        .collect(
            Collectors.groupingBy(
                one -> name.apply(one.getKey()), Collectors.summingInt(Map.Entry::getValue)))
        .entrySet()
        .stream()
        .sorted(Comparator.comparingInt(one -> -one.getValue()))
        .limit(3)
        .map(Map.Entry::getKey)
        .toList();
  }

  @Test
  void two_themes_of_three_that_are_read_in_its_sentences_are_there() throws IOException {
    var marked = new EnumMap<Theme, Integer>(Theme.class);
    var right = new EnumMap<Theme, Integer>(Theme.class);
    var lines = Files.readAllLines(LABELLED);
    assertThat(lines).hasSize(new Comments().size() + 1);
    for (var line : lines.subList(1, lines.size())) {
      var cells = line.split("\t", -1);
      var written = new Written(cells[4], cells[1], Integer.valueOf(cells[3]));
      for (var theme : themes(READER.read(written).themes())) {
        marked.merge(theme, 1, Integer::sum);
        right.merge(theme, cells[6].contains(theme.word() + ":") ? 1 : 0, Integer::sum);
      }
    }
    assertThat(share(sum(right), sum(marked))).isGreaterThan(0.67);
    marked.forEach(
        (theme, count) -> {
          if (count >= 10) {
            assertThat(share(right.getOrDefault(theme, 0), count))
                .as(theme.word())
                .isGreaterThan(0.5);
          }
        });
  }

  private static Set<Theme> themes(List<ThemeMark> marks) {
    var themes = EnumSet.noneOf(Theme.class);
    marks.forEach(mark -> themes.add(mark.theme()));
    return themes;
  }

  private static int sum(Map<Theme, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static double share(int right, int marked) {
    return right / (double) marked;
  }
}
