package fi.kaiku.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Funnels by up to two dimensions, of which each step is shown as far as it may be. Encounters are
 * the sum of those invited and every reason, so these are judged together, as if the outcome were
 * one more dimension.
 */
final class FunnelTable {

  private final Disclosure disclosure;
  private final List<Dimension> by;
  private final Map<List<String>, Funnel> groups;

  FunnelTable(Disclosure disclosure, List<Dimension> by, Map<List<String>, Funnel> groups) {
    this.disclosure = disclosure;
    this.by = by;
    this.groups = groups;
  }

  /** Who answered of those a message was sent to; hidden when either are too few. */
  Table<Rate> responseRate() {
    var hidden = new HashSet<>(hidden(Funnel::answered));
    hidden.addAll(hidden(funnel -> funnel.responseRate().whole()));
    var rates = new LinkedHashMap<List<String>, Rate>();
    groups.forEach((key, funnel) -> rates.put(key, funnel.responseRate()));
    rates.values().removeIf(rate -> rate.isEmpty() && !by.isEmpty());
    return Table.of(by, rates, hidden);
  }

  /** Every step; a step that concerns too few has no count. */
  Table<ShownFunnel> steps() {
    var hidden = hidden(Funnel::encounters);
    var outcomes = hiddenOutcomes();
    var sent = hidden(Funnel::sent);
    var unknown = hidden(Funnel::unknown);
    var delivered = hidden(Funnel::delivered);
    var answered = hidden(Funnel::answered);
    var rows = new LinkedHashMap<List<String>, ShownFunnel>();
    groups.forEach(
        (key, funnel) ->
            rows.put(
                key,
                new ShownFunnel(
                    unless(hidden, key, funnel.encounters()),
                    unless(outcomes, with(key, Funnel.INVITED), funnel.eligible()),
                    unless(sent, key, funnel.sent()),
                    unless(unknown, key, funnel.unknown()),
                    unless(delivered, key, funnel.delivered()),
                    unless(answered, key, funnel.answered()),
                    reasons(key, funnel, outcomes))));
    return Table.of(by, rows, by.isEmpty() ? Set.of() : hidden);
  }

  private Set<List<String>> hidden(ToLongFunction<Funnel> step) {
    return disclosure.hidden(Disclosure.sizes(groups, step));
  }

  private Set<List<String>> hiddenOutcomes() {
    var sizes = new HashMap<List<String>, Long>();
    groups.forEach(
        (key, funnel) -> {
          sizes.put(with(key, Funnel.INVITED), funnel.eligible());
          funnel.reasons().forEach((reason, count) -> sizes.put(with(key, reason), count));
        });
    return disclosure.hidden(sizes);
  }

  private static Map<String, @Nullable Long> reasons(
      List<String> key, Funnel funnel, Set<List<String>> hidden) {
    var shown = new TreeMap<String, @Nullable Long>();
    funnel
        .reasons()
        .forEach((reason, count) -> shown.put(reason, unless(hidden, with(key, reason), count)));
    return shown;
  }

  private static @Nullable Long unless(Set<List<String>> hidden, List<String> key, long count) {
    return hidden.contains(key) ? null : count;
  }

  private static List<String> with(List<String> key, String outcome) {
    var longer = new ArrayList<>(key);
    longer.add(outcome);
    return List.copyOf(longer);
  }
}
