package fi.kaiku.followup.meeting;

import static fi.kaiku.figures.question.Dimension.CHANNEL;
import static fi.kaiku.figures.question.Dimension.UNIT;

import fi.kaiku.figures.question.Period;
import fi.kaiku.figures.question.Question;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.insight.Reader;
import fi.kaiku.insight.comments.list.CommentOrder;
import fi.kaiku.insight.comments.list.Narrowing;
import fi.kaiku.insight.comments.list.Wanted;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an agenda is about: a unit since its last meeting.
 *
 * @param unit as which it counts now
 * @param period whole months: from that of the last meeting on, or the last three
 */
record AgendaScope(UUID unit, Period period) {

  private static final int USUAL_MONTHS = 3;
  private static final int MOST_MONTHS = 12;

  /**
   * Since a meeting.
   *
   * @param last the day of the last closed meeting; none when this is the first
   */
  static AgendaScope of(UUID unit, LocalDate heldOn, @Nullable LocalDate last, LocalDate today) {
    var end = YearMonth.from(heldOn.isBefore(today) ? heldOn : today);
    var earliest = end.minusMonths(MOST_MONTHS - 1L);
    var from = last == null ? end.minusMonths(USUAL_MONTHS - 1L) : YearMonth.from(last);
    var begin = from.isBefore(earliest) ? earliest : from.isAfter(end) ? end : from;
    return new AgendaScope(unit, new Period(begin.atDay(1), end.atEndOfMonth()));
  }

  /** The visits that its figures are about. */
  Selection selection() {
    return new Selection(
        period,
        Map.of(UNIT, List.of(unit.toString()), CHANNEL, Question.INVITED),
        MeetingUnits.alone(unit));
  }

  /**
   * Comments about the unit, also those that are told with other small ones in the months in which
   * it was one of them.
   */
  Wanted comments(Narrowing narrowing, Reader reader) {
    var places = Stream.concat(Stream.of(unit.toString()), reader.pools().stream()).toList();
    var selection = new Selection(period, Map.of(UNIT, places), MeetingUnits.alone(unit));
    return Wanted.by(reader, selection, narrowing, CommentOrder.NEWEST);
  }
}
