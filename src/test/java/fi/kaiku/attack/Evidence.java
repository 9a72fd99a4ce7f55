package fi.kaiku.attack;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fi.kaiku.attack.county.CountyLife;
import fi.kaiku.attack.county.CountyLife.House;
import fi.kaiku.attack.county.Customers.Said;
import fi.kaiku.attack.county.DemoCounty;
import fi.kaiku.attack.county.Story;
import fi.kaiku.feedback.anonymity.Traits;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.Sealing.Purpose;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * What attackers have got hold of after three months: a copy of the database, the files of single
 * answers after every tick, and the figures shown at the end. March and April are released, the
 * links about May are still open.
 *
 * @param comments those on the overview at the end
 * @param hunt what all filters of comments together tell
 * @param contacts requests of those who wanted an answer
 * @param envelopes the ids of what is still kept sealed
 * @param said what everybody has said, as only the test knows it
 * @param given whose answer has which id while its links are open, as only the test knows it
 */
record Evidence(
    DatabaseCopy copy,
    Units units,
    Notebook notebook,
    ShownFigures shown,
    ShownThemes themes,
    List<Row> comments,
    CommentHunt hunt,
    ContactTrail contacts,
    List<String> envelopes,
    List<Said> said,
    Map<String, Story> given) {

  static final int SMALLEST = 5;

  private static final int AT_NIGHT = 4;
  private static final String FROM = "2026-03-01";
  private static final String TO = "2026-05-31";

  static Evidence gather(House house, Sealing sealing, MockMvcTester browser) {
    var notebook = new Notebook();
    var screens = new Screens(browser);
    var customers = house.customers();
    new CountyLife(
            DemoCounty.frozen(),
            house,
            customers,
            moment -> notebook.write(moment, screens.file(FROM, TO)))
        .live();
    var envelopes = house.jdbc().sql("select cast(id as text) from feedback.escrow");
    var copy = DatabaseCopy.of(house.jdbc());
    var units = Units.of(house.jdbc());
    return new Evidence(
        copy,
        units,
        notebook,
        ShownFigures.ask(browser),
        ShownThemes.ask(browser, house.jdbc()),
        screens.comments("/overview?period=custom&from=" + FROM + "&to=" + TO),
        CommentHunt.ask(screens, units, house.jdbc()),
        ContactTrail.of(copy, house.jdbc()),
        envelopes.query(String.class).list(),
        customers.said(),
        customers.said().stream()
            .map(Said::story)
            .collect(toMap(story -> id(story, sealing), Function.identity())));
  }

  private static String id(Story story, Sealing sealing) {
    return sealing.fingerprint(Purpose.APPEARED, story.answer().toString()).toString();
  }

  /** What every line of the files told when it was there for the first time. */
  Stream<Hint> seen() {
    return notebook.seen().stream().map(one -> Hint.of(one.line(), places(one.line()), one.at()));
  }

  List<String> suspects(Row line, Instant seenAt) {
    return Hint.of(line, places(line), seenAt).suspects(copy.everybody());
  }

  /** The units that a line of a file may be about: the tables tell which a pool holds. */
  Set<String> places(Row line) {
    var unit = line.text("unit");
    if (!unit.startsWith("small-units")) {
      return Set.of(units.idOf(unit));
    }
    var which = unit.replaceFirst("small-units:?", "");
    var month = line.text("month") + "-01 ";
    var pool =
        which.isEmpty()
            ? "COUNTY "
            : units.isService(which) ? "SERVICE " + units.serviceIdOf(which) : "AREA " + which;
    return copy.pools().getOrDefault(month + pool, Set.of());
  }

  /**
   * For every line that came at a tick by day and is not a changed one: the people whose answer, by
   * Kaiku's own rule, could appear then and would say so.
   */
  Findings byTheRule() {
    var rule = new KnownRule(copy.everybody(), SMALLEST);
    var sizes = new ArrayList<Integer>();
    notebook.seen().stream()
        .filter(one -> !one.mayBeAChange() && !one.line().text("unit").startsWith("small-units"))
        .filter(one -> one.at().atZone(Helsinki.ZONE).getHour() > AT_NIGHT)
        .collect(groupingBy(Notebook.Seen::at))
        .forEach(
            (tick, lines) -> {
              var labels = rule.labels(tick);
              lines.forEach(line -> sizes.add(alike(line.line(), tick, labels)));
            });
    return Findings.ofSizes(sizes);
  }

  private int alike(Row line, Instant tick, Map<Messaged, Traits> labels) {
    var hint = Hint.of(line, places(line), tick);
    var label = new Traits(null, null, told(line, "kind"), told(line, "profession"));
    return (int)
        labels.entrySet().stream()
            .filter(one -> label.equals(one.getValue()) && hint.fits(one.getKey()))
            .map(one -> one.getKey().person())
            .distinct()
            .count();
  }

  private static @Nullable String told(Row line, String column) {
    return line.told(column) ? line.text(column) : null;
  }

  /** What became of visits in a unit and a month, as far as all shown figures together tell. */
  Map<String, Long> funnelAlgebra() {
    var algebra = new FunnelAlgebra(units.services());
    algebra.learn(shown.funnels());
    return algebra.foundOut();
  }
}
