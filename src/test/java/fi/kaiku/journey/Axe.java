package fi.kaiku.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Runs axe in the page itself. Deque's own AxeBuilder opens another page for each analysis, which
 * takes a second; its jar serves here for the script that it brings.
 */
final class Axe {

  private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");
  private static final Map<String, Object> WCAG_2_2_AA =
      Map.of("runOnly", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));
  private static final Map<String, Object> COLOURS =
      Map.of("runOnly", Map.of("type", "rule", "values", OF_COLOURS));
  private static final Map<String, Object> ALL_BUT_COLOURS = allBut(OF_COLOURS);
  private static final String SCRIPT = script();

  /** Handed to a page for those that it opens next, a third of the time of handing it to each. */
  private static final String BEFOREHAND = "globalThis.bringAxe = () => {" + SCRIPT + "};";

  private static final String BRING =
      """
      () => {
        if (typeof axe === 'undefined') globalThis.bringAxe?.();
        return typeof axe;
      }
      """;
  private static final String RUN =
      """
      async rules => {
        const found = await axe.run(document,
            {...rules, resultTypes: ['violations'], preload: false});
        return found.violations.flatMap(rule =>
            rule.nodes.map(node => `${rule.id}: ${node.html} at ${document.URL}`));
      }
      """;

  private Axe() {}

  /** What stands in somebody's way on the page, each with the element at fault. */
  static List<?> barriers(Page page) {
    return found(page, WCAG_2_2_AA);
  }

  /** The same without looking at the colours, which takes more than half of the time. */
  static List<?> barriersButColours(Page page) {
    return found(page, ALL_BUT_COLOURS);
  }

  /** Text and links that do not stand out enough from what is around them. */
  static List<?> weakColours(Page page) {
    return found(page, COLOURS);
  }

  private static List<?> found(Page page, Object rules) {
    // A page that is looked at for the first time, or in which no script runs, has nothing yet.
    if (page.evaluate(BRING).equals("undefined")) {
      page.evaluate(SCRIPT);
      page.addInitScript(BEFOREHAND);
    }
    return (List<?>) page.evaluate(RUN, rules);
  }

  private static Map<String, Object> allBut(List<String> rules) {
    var all = new HashMap<>(WCAG_2_2_AA);
    all.put("rules", rules.stream().collect(toMap(it -> it, _ -> Map.of("enabled", false))));
    return Map.copyOf(all);
  }

  private static String script() {
    try (var file = Axe.class.getResourceAsStream("/axe.min.js")) {
      // What the script evaluates to is of no use here and may be too much to hand over.
      return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8) + ";0";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
