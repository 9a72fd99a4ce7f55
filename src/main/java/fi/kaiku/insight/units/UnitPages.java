package fi.kaiku.insight.units;

import static fi.kaiku.figures.question.Dimension.CHANNEL;
import static fi.kaiku.figures.question.Dimension.SERVICE;
import static fi.kaiku.figures.question.Dimension.UNIT;

import fi.kaiku.access.Reach;
import fi.kaiku.display.ComparisonView;
import fi.kaiku.display.Labels;
import fi.kaiku.display.Notation;
import fi.kaiku.display.Numbers;
import fi.kaiku.figures.Figures;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Groupings;
import fi.kaiku.figures.question.Question;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.insight.AllMilestones;
import fi.kaiku.insight.FilterRequest;
import fi.kaiku.insight.KeyFigures;
import fi.kaiku.insight.MilestoneRow;
import fi.kaiku.insight.Milestones.Milestone;
import fi.kaiku.insight.Reader;
import fi.kaiku.insight.SmallUnitsQuery;
import fi.kaiku.insight.TargetQuery;
import fi.kaiku.insight.comments.list.NewestComments;
import fi.kaiku.insight.themes.ThemeSentences;
import fi.kaiku.insight.timeline.TimeLineEvent;
import fi.kaiku.insight.timeline.TimeLineView;
import fi.kaiku.insight.timeline.TimeLineWords;
import fi.kaiku.insight.timeline.TimeLines;
import fi.kaiku.insight.timeline.TimeStep;
import fi.kaiku.organization.ServiceLine;
import fi.kaiku.organization.Unit;
import fi.kaiku.platform.NotFound;
import fi.kaiku.statistics.BetterWhen;
import fi.kaiku.statistics.Nps;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts a unit's own page together. */
@Component
class UnitPages {

  private static final int COMMENTS = 6;

  private final Figures figures;
  private final TimeLines lines;
  private final NewestComments comments;
  private final TargetQuery targets;
  private final SmallUnitsQuery small;
  private final ThemeSentences themes;
  private final AllMilestones milestones;

  UnitPages(
      Figures figures,
      TimeLines lines,
      NewestComments comments,
      TargetQuery targets,
      SmallUnitsQuery small,
      ThemeSentences themes,
      AllMilestones milestones) {
    this.figures = figures;
    this.lines = lines;
    this.comments = comments;
    this.targets = targets;
    this.small = small;
    this.themes = themes;
    this.milestones = milestones;
  }

  /**
   * The page of the unit with this OID.
   *
   * @throws NotFound when there is none, or none that the viewer may see
   */
  UnitPage of(String oid, Map<String, List<String>> parameters, Reader reader) {
    var vocabulary = reader.vocabulary();
    var unit =
        vocabulary
            .valueOf(UNIT, oid)
            .flatMap(vocabulary::unit)
            .orElseThrow(() -> new NotFound("no such unit in reach"));
    var request = new FilterRequest(parameters, reader);
    return page(unit, request, request.read(), reader);
  }

  private UnitPage page(
      Unit unit, FilterRequest request, FilterRequest.Asked asked, Reader reader) {
    var labels = reader.labels();
    var id = unit.id().value().toString();
    var service = unit.service();
    var selection = about(UNIT, id, asked.selection());
    var now = figures.ofThisMoment();
    var told = KeyFigures.of(now, selection, targets, labels);
    var form = request.form(asked).onlyPeriod();
    var months = months(selection, reader.today());
    var done = milestones.of(months);
    return new UnitPage(
        form,
        unit.oid(),
        labels.of(UNIT, id),
        service.names().in(labels.language()),
        together(unit, selection, labels),
        reader.numbers().period(selection.period()),
        figures.smallestGroup(),
        told.headline(),
        themes.of(now, selection, labels),
        rest(now, selection, id, service.id().value().toString())
            .map(rest -> rest.versus(reader.numbers()))
            .orElse(null),
        ages(now, selection, service).map(ages -> ages.row(id, labels)).orElse(null),
        line(now, months, done, reader),
        MilestoneRow.of(done, reader.numbers()),
        told.breakdowns(Set.of(UNIT)),
        comments.of(selection, reader, "unit", form.at("/figures/units/" + unit.oid()), COMMENTS));
  }

  /** In which months the answers about the unit are told with others, in sentences. */
  private List<String> together(Unit unit, Selection selection, Labels labels) {
    return small.months(unit.id(), selection.period()).entrySet().stream()
        .map(
            pool ->
                labels.sentence(
                    "insight.unit.together",
                    figures.smallestGroup(),
                    labels.of(UNIT, pool.getKey()),
                    pool.getValue().stream()
                        .map(labels.numbers()::month)
                        .collect(Collectors.joining(", "))))
        .toList();
  }

  private Optional<AgeStandardizedUnits> ages(
      Figures now, Selection selection, ServiceLine service) {
    var id = service.id().value().toString();
    return AgeStandardizedUnits.of(now, about(SERVICE, id, selection), id);
  }

  /** The long run of months up to the end of the chosen period. */
  private static Selection months(Selection selection, LocalDate today) {
    var to = selection.period().to();
    return selection.during(TimeStep.MONTH.upTo(to.isBefore(today) ? to : today));
  }

  private TimeLineView line(Figures now, Selection months, List<Milestone> done, Reader reader) {
    var line = lines.of(now, months, TimeStep.MONTH, reader.vocabulary());
    var events = TimeLineEvent.of(done);
    return new TimeLineWords(line, reader.labels(), figures.smallestGroup(), events).view();
  }

  private record Rest(Nps own, Nps others) {

    ComparisonView versus(Numbers numbers) {
      return ComparisonView.of(own, others, Notation.SCORE, BetterWhen.HIGHER, numbers);
    }
  }

  /**
   * The unit against all others of its service. Both sums are shown to whoever sees the county, so
   * their difference tells nothing new.
   */
  private Optional<Rest> rest(Figures now, Selection selection, String unit, String service) {
    if (!(selection.reach() instanceof Reach.WholeCounty)) {
      return Optional.empty();
    }
    var counted =
        now.nps(
            about(SERVICE, service, selection), new Groupings(List.of(List.of(), List.of(UNIT))));
    var all = counted.by().total().figure();
    var own = counted.by(UNIT).figures().get(List.of(unit));
    if (all == null || own == null) {
      return Optional.empty();
    }
    var others =
        new Nps(
            all.promoters() - own.promoters(),
            all.passives() - own.passives(),
            all.detractors() - own.detractors());
    return others.n() < figures.smallestGroup()
        ? Optional.empty()
        : Optional.of(new Rest(own, others));
  }

  private static Selection about(Dimension dimension, String value, Selection asked) {
    return new Selection(
        asked.period(),
        Map.of(dimension, List.of(value), CHANNEL, Question.INVITED),
        asked.reach());
  }
}
