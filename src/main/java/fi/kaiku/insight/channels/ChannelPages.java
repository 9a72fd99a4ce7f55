package fi.kaiku.insight.channels;

import static fi.kaiku.figures.question.Dimension.CHANNEL;
import static fi.kaiku.figures.question.Dimension.UNIT;

import fi.kaiku.display.Axis;
import fi.kaiku.display.Bar;
import fi.kaiku.display.ComparisonView;
import fi.kaiku.display.GroupRow.Score;
import fi.kaiku.display.GroupRow.Share;
import fi.kaiku.display.Notation;
import fi.kaiku.display.Numbers;
import fi.kaiku.figures.Figures;
import fi.kaiku.figures.GroupTable;
import fi.kaiku.figures.question.Groupings;
import fi.kaiku.figures.question.Question;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.insight.ChannelMix;
import fi.kaiku.insight.FilterRequest;
import fi.kaiku.insight.Reader;
import fi.kaiku.statistics.BetterWhen;
import fi.kaiku.statistics.Nps;
import fi.kaiku.statistics.Rate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page on channels together. */
@Component
class ChannelPages {

  private static final Groupings GROUPINGS = new Groupings(List.of(List.of(CHANNEL)));
  private static final Groupings BY_UNIT = new Groupings(List.of(List.of(UNIT, CHANNEL)));

  private final Figures figures;

  ChannelPages(Figures figures) {
    this.figures = figures;
  }

  /** The answers and scores of each channel, and who of those who were asked answered. */
  private record Counted(
      ChannelMix mix, GroupTable<Nps> scores, @Nullable Rate rate, Axis axis, Numbers numbers) {

    ChannelRow row(String channel) {
      var answers = mix.answers().get(channel);
      var nps = scores.figures().get(List.of(channel));
      return new ChannelRow(
          channel,
          answers == null ? null : numbers.whole(answers),
          answers == null ? null : Bar.of(answers, mix.all(), numbers),
          nps == null ? null : Score.of(nps, null, axis, numbers),
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
    var now = figures.ofThisMoment();
    var counted = counted(now, selection, reader);
    var channels = reader.vocabulary().words(CHANNEL);
    var units = now.answers(selection, BY_UNIT).by(UNIT, CHANNEL);
    return new ChannelsPage(
        request.form(asked),
        reader.numbers().period(selection.period()),
        reader.labels().about(selection),
        figures.smallestGroup(),
        counted.axis,
        channels.stream().filter(one -> isTold(one, counted)).map(counted::row).toList(),
        UnitChannels.of(units, channels, reader.labels()));
  }

  /** The link has its row even when it has too few answers. */
  private static boolean isTold(String channel, Counted counted) {
    return channel.equals(Question.LINK) || counted.mix.answers().containsKey(channel);
  }

  private static Counted counted(Figures now, Selection selection, Reader reader) {
    var scores = now.nps(selection, GROUPINGS).by(CHANNEL);
    var shown = scores.figures().values();
    var funnels = now.funnels(selection, new Groupings(List.of(List.of())));
    return new Counted(
        ChannelMix.of(now, selection),
        scores,
        funnels.by().responseRate().total().figure(),
        Axis.reaching(shown.stream().mapToDouble(nps -> nps.interval().low())),
        reader.numbers());
  }
}
