package fi.kaiku.insight;

import fi.kaiku.organization.Organization;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Every figure that leaves Kaiku comes from here, so that what is too small stays hidden on pages
 * and in the API alike. Several groupings of one selection are counted together.
 */
@Component
class Figures {

  private static final List<String> BY_LINK = List.of("LINK");

  private final AnswersQuery answers;
  private final FunnelQuery funnels;
  private final Organization organization;

  Figures(AnswersQuery answers, FunnelQuery funnels, Organization organization) {
    this.answers = answers;
    this.funnels = funnels;
    this.organization = organization;
  }

  /** Counted answers for each grouping. A grouping by nothing has one row, also of nobody. */
  Cuts<Table<Nps>> nps(Selection selection, Groupings groupings) {
    var disclosure = disclosure();
    var tables = new LinkedHashMap<List<Dimension>, Table<Nps>>();
    answers
        .count(selection, groupings)
        .forEach(
            (by, groups) -> {
              var hidden = disclosure.hidden(Disclosure.sizes(groups, Nps::n));
              tables.put(by, Table.of(by, groups, hidden));
            });
    return new Cuts<>(tables);
  }

  /** The way from encounter to answer for each grouping. By nothing: one row, also of nobody. */
  Cuts<FunnelTable> funnels(Selection selection, Groupings groupings) {
    var disclosure = disclosure();
    var byLink = answers.count(selection.onlyWith(Dimension.CHANNEL, BY_LINK), groupings);
    var tables = new LinkedHashMap<List<Dimension>, FunnelTable>();
    funnels
        .count(selection.withoutChannel(), groupings)
        .forEach(
            (by, groups) -> {
              byLink
                  .getOrDefault(by, Map.of())
                  .forEach((key, nps) -> groups.merge(key, answered(nps), Figures::joined));
              tables.put(by, new FunnelTable(disclosure, by, groups));
            });
    return new Cuts<>(tables);
  }

  /** The size from which on a group is shown. */
  int smallestGroup() {
    return organization.county().smallestGroup();
  }

  private Disclosure disclosure() {
    return new Disclosure(smallestGroup());
  }

  private static Funnel answered(Nps nps) {
    return Funnel.NONE.withAnswered(nps.n());
  }

  private static Funnel joined(Funnel asked, Funnel answered) {
    return asked.withAnswered(answered.answered());
  }
}
