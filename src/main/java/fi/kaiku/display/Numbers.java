package fi.kaiku.display;

import fi.kaiku.figures.question.Period;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Language;
import fi.kaiku.statistics.Interval;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Figures as the reader writes them. Here, and only here, they are rounded. */
public final class Numbers {

  private static final String MINUS = "\u2212";

  private final Language language;
  private final Locale locale;

  public Numbers(Language language) {
    this.language = language;
    this.locale = language.locale();
  }

  /** {@code 1 204}. */
  public String whole(long number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  /** A score on −100…100, rounded half up: {@code −5}. */
  public String score(double score) {
    var rounded = Math.round(score);
    return rounded < 0 ? MINUS + -rounded : String.valueOf(rounded);
  }

  /** {@code 67–75}; with a dash between a minus and a number nobody could read it. */
  public String scores(Interval interval) {
    var between = Math.round(interval.low()) < 0 ? "\u2026" : "\u2013";
    return score(interval.low()) + between + score(interval.high());
  }

  /** {@code 25,7 %}, of a percentage 0…100. */
  public String percent(double percentage) {
    var format = NumberFormat.getPercentInstance(locale);
    format.setMinimumFractionDigits(1);
    format.setMaximumFractionDigits(1);
    return format.format(percentage / 100);
  }

  /** {@code 24,4–27,0 %}. */
  public String percents(Interval interval) {
    var format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(1);
    format.setMaximumFractionDigits(1);
    return format.format(interval.low()) + "\u2013" + percent(interval.high());
  }

  /** {@code 4,32}. */
  String mean(double mean) {
    var format = NumberFormat.getNumberInstance(locale);
    format.setRoundingMode(RoundingMode.HALF_UP);
    format.setMinimumFractionDigits(2);
    format.setMaximumFractionDigits(2);
    return format.format(mean);
  }

  /** {@code 4,10–4,54}. */
  String means(Interval interval) {
    return mean(interval.low()) + "\u2013" + mean(interval.high());
  }

  /** {@code +3,2} or {@code −10}; what is rounded to nothing has no sign. */
  String signed(double number, int decimals) {
    var format = NumberFormat.getNumberInstance(locale);
    format.setRoundingMode(RoundingMode.HALF_UP);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    var size = format.format(Math.abs(number));
    if (size.equals(format.format(0))) {
      return size;
    }
    return (number < 0 ? MINUS : "+") + size;
  }

  /** {@code 7.3.2025}, {@code 7 March 2025}. */
  public String day(LocalDate day) {
    return written(day, "d.M.yyyy", "d MMMM yyyy");
  }

  /** {@code 7.3.2025 klo 9.05}, {@code 7 March 2025 at 9:05}. */
  public String moment(LocalDateTime moment) {
    return Helsinki.moment(moment.atZone(Helsinki.ZONE).toInstant(), language);
  }

  /** {@code 1.3.–31.5.2026}, {@code 1 March – 31 May 2026}; with both years when they differ. */
  public String period(Period period) {
    if (period.from().equals(period.to())) {
      return day(period.to());
    }
    var from =
        period.from().getYear() == period.to().getYear()
            ? written(period.from(), "d.M.", "d MMMM")
            : day(period.from());
    var between = language == Language.EN ? " \u2013 " : "\u2013";
    return from + between + day(period.to());
  }

  private String written(TemporalAccessor time, String pattern, String english) {
    var used = language == Language.EN ? english : pattern;
    return DateTimeFormatter.ofPattern(used, locale).format(time);
  }

  /** {@code toukokuu 2026}. */
  public String month(YearMonth month) {
    return month.format(DateTimeFormatter.ofPattern("LLLL yyyy", locale));
  }

  /** {@code toukokuu}, for a sentence that leaves no doubt about the year. */
  public String monthAlone(YearMonth month) {
    return month.format(DateTimeFormatter.ofPattern("LLLL", locale));
  }

  /** {@code 16. marraskuuta}, {@code 16 November}, for a sentence. */
  public String dayInWords(LocalDate day) {
    var pattern = language == Language.FI ? "d. MMMM" : "d MMMM";
    return day.format(DateTimeFormatter.ofPattern(pattern, locale));
  }

  /** {@code touko}. */
  public String shortMonth(YearMonth month) {
    return month.format(DateTimeFormatter.ofPattern("LLL", locale)).replace(".", "");
  }
}
