package fi.kaiku.insight.timeline;

import fi.kaiku.display.Axis;
import fi.kaiku.display.GroupRow;
import fi.kaiku.display.Labels;
import fi.kaiku.display.chart.Chart;
import fi.kaiku.display.chart.ChartEvent;
import fi.kaiku.insight.timeline.TimeLine.Run;
import fi.kaiku.insight.timeline.TimeLineView.MomentRow;
import fi.kaiku.insight.timeline.TimeLineView.Signal;
import fi.kaiku.insight.timeline.TimePoint.Judged;
import fi.kaiku.statistics.XmrLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Puts a time line into words.
 *
 * @param events what else is marked in the picture and told in the table; those outside the months
 *     or weeks shown are left out
 */
public record TimeLineWords(
    TimeLine line, Labels labels, int smallestGroup, List<TimeLineEvent> events) {

  private static final String CHART = "over-time";

  public TimeLineWords(TimeLine line, Labels labels, int smallestGroup) {
    this(line, labels, smallestGroup, List.of());
  }

  public TimeLineView view() {
    var rows = IntStream.range(0, line.moments().size()).mapToObj(this::row).toList();
    return new TimeLineView(
        line.every().word(),
        sentence(),
        line.isEmpty() ? null : chart(rows),
        line.runs().reversed().stream().map(this::signal).toList(),
        notes(),
        rows,
        smallestGroup);
  }

  private Chart chart(List<MomentRow> rows) {
    var readings =
        IntStream.range(0, rows.size()).mapToObj(place -> reading(place, rows.get(place))).toList();
    return new Chart(
        CHART,
        labels.text("insight.time.question"),
        summary(),
        new TimeLineChart(line, labels).plot(readings, marked()));
  }

  private String sentence() {
    if (line.isEmpty()) {
      return labels.text("insight.time.empty." + line.every().word());
    }
    var runs = line.runs();
    if (!runs.isEmpty()) {
      var last = signal(runs.getLast());
      return labels.text("insight.time.latest." + last.meaning(), last.text());
    }
    return labels.text(
        (line.shown() < XmrLimits.FEWEST ? "insight.time.few." : "insight.time.none.")
            + line.every().word());
  }

  private String summary() {
    var limits = line.limits();
    var shown = labels.numbers().whole(line.shown());
    return Double.isFinite(limits.upper())
        ? labels.text(
            "insight.time.summary",
            shown,
            score(limits.mean()),
            score(Math.max(-100, limits.lower())),
            score(Math.min(100, limits.upper())))
        : labels.text("insight.time.one", score(limits.mean()));
  }

  private Signal signal(Run run) {
    var signal = Objects.requireNonNull(run.judged().signal());
    var limits = run.judged().limits();
    return new Signal(
        Objects.requireNonNull(run.judged().meaning()),
        labels.text(
            "insight.time.signal." + signal,
            names().names(run),
            score(limits.lower()),
            score(limits.mean()),
            score(limits.upper())),
        line.every() == TimeStep.MONTH ? line.moments().get(run.to()).word() : null);
  }

  private List<String> notes() {
    var notes = new ArrayList<String>();
    if (line.isEmpty()) {
      return notes;
    }
    var limits = line.limits();
    if (limits.areProvisional()) {
      notes.add(labels.text("insight.time.provisional", labels.numbers().whole(limits.baseline())));
    }
    if (Double.isFinite(limits.upper()) && (limits.upper() > 100 || limits.lower() < -100)) {
      notes.add(labels.text("insight.time.beyond"));
    }
    if (line.moments().stream().anyMatch(moment -> !moment.isShown())) {
      notes.add(labels.text("insight.time.hidden", smallestGroup));
    }
    var scale = new TimeLineChart(line, labels).scale().ends();
    notes.add(labels.text("insight.time.scale", score(scale.low()), score(scale.high())));
    return notes;
  }

  private MomentRow row(int place) {
    var moment = line.moments().get(place);
    var nps = moment.nps();
    var score =
        nps == null
            ? null
            : GroupRow.Score.of(nps, moment.target(), new Axis(-100), labels.numbers());
    var judged = moment.judged();
    return new MomentRow(
        new GroupRow(names().name(place), score, null),
        judged == null ? null : judged.meaning(),
        Stream.concat(
                moment.breaks().stream().map(found -> labels.text("insight.time.broken." + found)),
                events.stream().filter(event -> place == place(event)).map(this::told))
            .toList());
  }

  private List<ChartEvent> marked() {
    return events.stream()
        .filter(event -> place(event) >= 0)
        .map(event -> new ChartEvent(place(event), event.text()))
        .toList();
  }

  private String told(TimeLineEvent event) {
    return labels.numbers().day(event.on()) + ": " + event.text() + ".";
  }

  /** Its place among the moments; −1 outside them. */
  private int place(TimeLineEvent event) {
    var word = line.every().of(event.on());
    return IntStream.range(0, line.moments().size())
        .filter(place -> line.moments().get(place).word().equals(word))
        .findFirst()
        .orElse(-1);
  }

  private String reading(int place, MomentRow row) {
    var texts = new ArrayList<String>();
    var score = row.row().score();
    texts.add(
        score == null
            ? row.row().name() + ": " + labels.text("insight.hidden", smallestGroup) + "."
            : labels.text(
                "insight.time.reading",
                row.row().name(),
                score.value(),
                score.interval(),
                score.answers()));
    var judged = line.moments().get(place).judged();
    if (judged != null && judged.signal() != null) {
      texts.add(signal(of(judged, place)).text());
    }
    texts.addAll(row.breaks());
    return String.join(" ", texts);
  }

  /** The pattern that a moment belongs to. */
  private Run of(Judged judged, int place) {
    return line.runs().stream()
        .filter(run -> run.from() <= place && place <= run.to())
        .findFirst()
        .orElse(new Run(place, place, judged));
  }

  private TimePointNames names() {
    return new TimePointNames(line, labels);
  }

  private String score(double score) {
    return labels.numbers().score(score);
  }
}
