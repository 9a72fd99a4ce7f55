package fi.kaiku.insight.channels;

import static fi.kaiku.figures.question.Dimension.CHANNEL;

import fi.kaiku.display.Axis;
import fi.kaiku.display.Bar;
import fi.kaiku.display.ComparisonView;
import fi.kaiku.display.GroupRow.Score;
import fi.kaiku.display.GroupRow.Share;
import fi.kaiku.display.Notation;
import fi.kaiku.display.Numbers;
import fi.kaiku.figures.Figures;
import fi.kaiku.figures.GroupTable;
import fi.kaiku.figures.GroupTable.Row;
import fi.kaiku.figures.question.Groupings;
import fi.kaiku.figures.question.Question;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.insight.FilterRequest;
import fi.kaiku.insight.Reader;
import fi.kaiku.statistics.BetterWhen;
import fi.kaiku.statistics.Nps;
import fi.kaiku.statistics.Rate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page on channels together. */
@Component
class ChannelPages {

  private static final Groupings GROUPINGS = new Groupings(List.of(List.of(CHANNEL)));

  private final Figures figures;

  ChannelPages(Figures figures) {
    this.figures = figures;
  }

  /** The scores of each channel, how many answers are shown in all, and who answered by link. */
  private record Counted(
      GroupTable<Nps> scores, long shown, @Nullable Rate rate, Axis axis, Numbers numbers) {

    ChannelRow row(Row<Nps> row) {
      var channel = row.key().getFirst();
      var nps = row.figure();
      return new ChannelRow(
          channel,
          nps == null ? null : Score.of(nps, null, axis, numbers),
          nps == null ? null : Bar.of(nps.n(), shown, numbers),
          channel.equals(Question.LINK) && rate != null ? Share.of(rate, numbers) : null,
          nps == null || channel.equals(Question.LINK)
              ? null
              : versus(nps, scores.figures().get(List.of(Question.LINK))));
    }

    private @Nullable ComparisonView versus(Nps one, @Nullable Nps link) {
      return link == null
          ? null
          : ComparisonView.of(one, link, Notation.SCORE, BetterWhen.HIGHER, numbers);
    }
  }

  ChannelsPage of(Map<String, List<String>> parameters, Reader reader) {
    var request = new FilterRequest(parameters, reader);
    var asked = request.read();
    var selection = asked.selection().withoutChannel();
    var counted = counted(selection, reader);
    return new ChannelsPage(
        request.form(asked),
        reader.numbers().period(selection.period()),
        reader.labels().about(selection),
        figures.smallestGroup(),
        counted.axis,
        counted.scores.rows().stream().map(counted::row).toList());
  }

  private Counted counted(Selection selection, Reader reader) {
    var places = reader.vocabulary().words(CHANNEL);
    var now = figures.ofThisMoment();
    var scores =
        now.nps(selection, GROUPINGS)
            .by(CHANNEL)
            .sorted(Comparator.comparingInt(key -> places.indexOf(key.getFirst())));
    var shown = scores.figures().values();
    var funnels = now.funnels(selection, new Groupings(List.of(List.of())));
    return new Counted(
        scores,
        shown.stream().mapToLong(Nps::n).sum(),
        funnels.by().responseRate().total().figure(),
        Axis.reaching(shown.stream().mapToDouble(nps -> nps.interval().low())),
        reader.numbers());
  }
}
