package fi.kaiku.insight;

import fi.kaiku.organization.Organization;
import fi.kaiku.organization.ServiceLine;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.function.ToLongFunction;
import org.springframework.stereotype.Component;

/** Counts the groups of a shape, with what is needed to judge what may be told of them. */
@Component
class Counts {

  private final FactsKeeper keeper;
  private final Organization organization;
  private final Clock clock;

  Counts(FactsKeeper keeper, Organization organization, Clock clock) {
    this.keeper = keeper;
    this.organization = organization;
    this.clock = clock;
  }

  /** What is to be counted. */
  record Asked(
      Source source,
      Shape shape,
      Selection selection,
      List<Dimension> times,
      ToLongFunction<Tally> size) {}

  Groups of(Asked asked) {
    var disclosure = new Disclosure(organization.county().smallestGroup());
    var facts = keeper.now();
    var axis = axis(asked, facts);
    var channels = asked.selection().only().getOrDefault(Dimension.CHANNEL, List.of());
    var lattice = new Counter(asked, facts, places(asked, facts), axis).count(channels);
    return new Groups(asked.shape(), axis, lattice, disclosure, asked.size());
  }

  private TimeAxis axis(Asked asked, Facts facts) {
    var open = Period.today(clock).getYear();
    var first = facts.first(asked.source().counted()).map(YearMonth::getYear).orElse(open);
    return TimeAxis.of(asked.selection().period(), asked.times(), first, open);
  }

  private Places places(Asked asked, Facts facts) {
    var areas = new HashMap<String, String>();
    for (ServiceLine service : organization.services()) {
      areas.put(service.id().value().toString(), service.areaCode());
    }
    var places =
        new Places(asked.shape().place(), asked.selection(), Successors.of(organization), areas);
    facts.of(asked.source().counted()).forEach(unit -> places.add(unit.spot()));
    return places;
  }
}
