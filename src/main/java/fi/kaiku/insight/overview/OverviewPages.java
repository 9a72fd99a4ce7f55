package fi.kaiku.insight.overview;

import static fi.kaiku.figures.question.Dimension.SERVICE;
import static fi.kaiku.figures.question.Dimension.UNIT;

import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.display.Labels;
import fi.kaiku.figures.Figures;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.insight.ChannelMix;
import fi.kaiku.insight.FilterRequest;
import fi.kaiku.insight.KeyFigures;
import fi.kaiku.insight.Reader;
import fi.kaiku.insight.TargetQuery;
import fi.kaiku.insight.comments.list.NewestComments;
import fi.kaiku.insight.themes.ThemeSentences;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the overview together, from the same figures as everything else. */
@Component
class OverviewPages {

  private static final int COMMENTS = 8;

  private final Figures figures;
  private final NewestComments comments;
  private final TargetQuery targets;
  private final ThemeSentences themes;

  OverviewPages(
      Figures figures, NewestComments comments, TargetQuery targets, ThemeSentences themes) {
    this.figures = figures;
    this.comments = comments;
    this.targets = targets;
    this.themes = themes;
  }

  OverviewPage of(Map<String, List<String>> parameters, Reader reader) {
    var request = new FilterRequest(parameters, reader);
    var asked = request.read();
    var now = figures.ofThisMoment();
    var told = KeyFigures.of(now, asked.selection(), targets, reader.labels());
    var past = past(now, asked.selection(), told, reader.today());
    var breakdowns = told.breakdowns(asked.selection().only().keySet());
    var form = request.form(asked);
    return new OverviewPage(
        form,
        reader.numbers().period(asked.selection().period()),
        place(asked.selection(), reader.labels()),
        doors(reader.viewer()),
        figures.smallestGroup(),
        told.headline(),
        themes.of(now, asked.selection(), reader.labels()),
        ChannelMix.of(now, asked.selection()).sentence(reader.labels()),
        told.funnel(),
        past.outlook(breakdowns),
        past.chart(),
        breakdowns,
        comments.of(asked.selection(), reader, "overview", form.at("/overview"), COMMENTS));
  }

  private PastMonths past(Figures now, Selection selection, KeyFigures told, LocalDate today) {
    var months = selection.during(selection.period().monthsUpToEnd(Changes.MONTHS));
    return new PastMonths(
        now.nps(months, Changes.GROUPINGS), selection, told.aim(), told.labels(), today);
  }

  private static List<String> doors(Viewer viewer) {
    var doors = new LinkedHashMap<String, Permission>();
    doors.put("units", Permission.READ_UNITS);
    doors.put("encounters", Permission.READ_ENCOUNTERS);
    return doors.keySet().stream()
        .filter(door -> viewer.may(Objects.requireNonNull(doors.get(door))))
        .toList();
  }

  private static @Nullable String place(Selection selection, Labels labels) {
    return Stream.of(UNIT, SERVICE)
        .flatMap(
            dimension ->
                selection.only().getOrDefault(dimension, List.of()).stream()
                    .map(value -> labels.of(dimension, value)))
        .findFirst()
        .orElse(null);
  }
}
