package fi.kaiku.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toMap;

import com.microsoft.playwright.Page;
import fi.kaiku.TestWorld;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Runs axe in the page itself. Deque's own AxeBuilder opens another page for each analysis, which
 * takes a second; its jar serves here for the script that it brings.
 *
 * <p>What has been found without fault is not judged again: a page of the same structure (elements,
 * attributes, what is visible, small targets; not its words), and words of the same colour, size
 * and ground. {@code sight.js} tells both.
 */
final class Axe {

  private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");
  private static final List<String> WCAG_2_2_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final Map<String, Object> COLOURS =
      Map.of(
          "runOnly",
          Map.of("type", "rule", "values", OF_COLOURS),
          "resultTypes",
          List.of("violations", "passes"));
  private static final Map<String, Object> ALL_BUT_COLOURS =
      Map.of(
          "runOnly",
          WCAG_2_2_AA,
          "rules",
          OF_COLOURS.stream().collect(toMap(it -> it, _ -> Map.of("enabled", false))),
          "resultTypes",
          List.of("violations"));

  private static final String SCRIPT = script("/axe.min.js") + ";0";
  private static final String SIGHT = script("sight.js");

  /** From the house itself: a third of the time of handing it over; not where no script runs. */
  private static final String BRING =
      """
      async address => {
        if (typeof axe === 'undefined' && matchMedia('(scripting: enabled)').matches) {
          const script = document.createElement('script');
          script.src = address;
          await new Promise(done => {
            script.onload = script.onerror = done;
            document.head.append(script);
          });
          script.remove();
        }
        return typeof axe;
      }
      """;

  private static final String RUN =
      """
      async ({rules, dresses}) => {
        const worn = new Map(dresses?.map(one => [globalThis.dresses?.get(one), one]));
        // All of a page that has changed meanwhile.
        const stayed = dresses && [...worn.keys()].every(one => one?.isConnected);
        const found = await axe.run(stayed ? {include: [...worn.keys()]} : document,
            {...rules, preload: false, elementRef: true});
        return {
          faults: found.violations.flatMap(rule =>
              rule.nodes.map(node => `${rule.id}: ${node.html} at ${document.URL}`)),
          judged: found.passes.filter(rule => rule.id === 'color-contrast').flatMap(rule =>
              rule.nodes.map(node => worn.get(node.element))).filter(one => one),
        };
      }
      """;

  private static final int OFTEN = 3;

  private static final Set<String> GOOD = new HashSet<>();

  /** How often axe could not tell whether words of a look stand out. */
  private static final Map<String, Integer> IN_VAIN = new HashMap<>();

  private Axe() {}

  /** What stands in somebody's way on the page, each with the element at fault. */
  static List<?> barriers(Page page) {
    var sight = sight(page);
    var found = new ArrayList<Object>(inStructure(page, sight));
    found.addAll(inColours(page, sight));
    return found;
  }

  /** The same without looking at the colours, which takes more than half of the time. */
  static List<?> barriersButColours(Page page) {
    return inStructure(page, sight(page));
  }

  /** Text and links that do not stand out enough from what is around them. */
  static List<?> weakColours(Page page) {
    return inColours(page, sight(page));
  }

  /** What sight.js tells of a page. */
  private record Sight(String structure, List<String> dresses) {}

  private static Sight sight(Page page) {
    var told = (Map<?, ?>) page.evaluate(SIGHT);
    var dresses = ((List<?>) told.get("dresses")).stream().map(String::valueOf).toList();
    return new Sight(String.valueOf(told.get("structure")), dresses);
  }

  private static List<?> inStructure(Page page, Sight sight) {
    if (GOOD.contains(sight.structure)) {
      return List.of();
    }
    var faults = faults(run(page, Map.of("rules", ALL_BUT_COLOURS)));
    if (faults.isEmpty()) {
      GOOD.add(sight.structure);
    }
    return faults;
  }

  private static List<?> inColours(Page page, Sight sight) {
    var unknown = sight.dresses.stream().filter(not(GOOD::contains)).toList();
    if (unknown.isEmpty()) {
      return List.of();
    }
    var found = run(page, Map.of("rules", COLOURS, "dresses", unknown));
    var faults = faults(found);
    if (faults.isEmpty()) {
      var judged = Set.copyOf((List<?>) found.get("judged"));
      unknown.stream()
          .filter(one -> judged.contains(one) || IN_VAIN.merge(one, 1, Integer::sum) == OFTEN)
          .forEach(GOOD::add);
    }
    return faults;
  }

  private static List<?> faults(Map<?, ?> found) {
    return (List<?>) found.get("faults");
  }

  private static Map<?, ?> run(Page page, Map<String, Object> what) {
    if (page.evaluate(BRING, TestWorld.AXE).equals("undefined")) {
      page.evaluate(SCRIPT);
    }
    return (Map<?, ?>) page.evaluate(RUN, what);
  }

  private static String script(String name) {
    try (var file = Axe.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
