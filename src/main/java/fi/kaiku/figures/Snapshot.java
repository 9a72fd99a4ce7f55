package fi.kaiku.figures;

import fi.kaiku.figures.cube.CountedThing;
import fi.kaiku.figures.cube.CubeInMemory;
import fi.kaiku.figures.cube.TallyKind;
import fi.kaiku.figures.disclosure.Disclosure;
import fi.kaiku.figures.disclosure.GroupShape;
import fi.kaiku.figures.disclosure.JudgedGroups;
import fi.kaiku.figures.disclosure.Reasons;
import fi.kaiku.figures.disclosure.TallyColumns;
import fi.kaiku.figures.disclosure.TimeAxis;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Period;
import fi.kaiku.figures.question.Selection;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything that is counted as it stood at one moment; each thing is counted once. */
final class Snapshot {

  private final Roster roster;
  private final CubeInMemory facts;
  private final Disclosure disclosure;
  private final LocalDate today;
  private final Map<CountedThing, TimeAxis.Known> known = new EnumMap<>(CountedThing.class);
  private final Map<Key, JudgedGroups> counted = new HashMap<>();

  /**
   * Of which nothing has been counted yet.
   *
   * @param today in the year that has not ended yet
   */
  Snapshot(Roster roster, Disclosure disclosure, LocalDate today) {
    this.roster = roster;
    this.facts = roster.facts();
    this.disclosure = disclosure;
    this.today = today;
  }

  /** What the groups of a question depend on. */
  private record Key(
      TallyKind source, GroupShape shape, Span span, List<String> channels, PlacesTold.Told told) {}

  /** A period, its buckets, and the people that it is judged by. */
  private record Span(Period period, List<Dimension> times, TallyColumns people) {}

  /** The groups of a shape, with what is needed to judge what may be told of them. */
  JudgedGroups of(Counting asked) {
    var places = places(asked);
    var selection = asked.selection();
    var channels = selection.only().getOrDefault(Dimension.CHANNEL, List.of());
    var key =
        new Key(
            asked.source(),
            asked.shape(),
            new Span(selection.period(), asked.times(), asked.people()),
            channels,
            places.told());
    return counted.computeIfAbsent(
        key,
        _ -> {
          var axis = axis(asked);
          var lattice = new CellCounter(asked, facts, places, axis).count(channels);
          return new JudgedGroups(asked.shape(), axis, lattice, disclosure, asked.people());
        });
  }

  Roster roster() {
    return roster;
  }

  /** What may be told of reasons. */
  Reasons reasons(List<Dimension> by, Selection asked) {
    return new Reasons(by, asked, today, disclosure.smallest());
  }

  private TimeAxis axis(Counting asked) {
    var known = this.known.computeIfAbsent(asked.source().counted(), this::known);
    return TimeAxis.of(asked.selection().period(), asked.times(), known);
  }

  private TimeAxis.Known known(CountedThing counted) {
    return new TimeAxis.Known(
        facts.firstYear(counted).orElse(today.getYear()),
        facts.lastDay(counted).orElse(LocalDate.MIN),
        today.getYear());
  }

  private PlacesTold places(Counting asked) {
    var places =
        new PlacesTold(
            asked.shape().place(), asked.selection(), roster.successors(), roster.areas());
    facts.of(asked.source().counted()).forEach(unit -> places.add(unit.spot()));
    return places;
  }
}
