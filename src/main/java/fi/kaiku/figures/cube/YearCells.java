package fi.kaiku.figures.cube;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** What is counted of one unit in one year, and the sums of it that are asked for often. */
public final class YearCells {

  public static final int MONTHS = 12;

  private final int year;
  private final List<MonthCells> months;
  private final int size;
  private final AtomicReferenceArray<int[]> sums = new AtomicReferenceArray<>(Rollups.SLOTS);

  private YearCells(int year, List<MonthCells> months) {
    this.year = year;
    this.months = months;
    this.size = months.stream().mapToInt(MonthCells::size).sum();
  }

  static YearCells empty(int year) {
    return new YearCells(
        year,
        IntStream.rangeClosed(1, MONTHS)
            .mapToObj(month -> MonthCells.empty(YearMonth.of(year, month)))
            .toList());
  }

  public int year() {
    return year;
  }

  /** A month of it, from 1. */
  public MonthCells month(int month) {
    return months.get(month - 1);
  }

  /** How many things happened in the year. */
  public int size() {
    return size;
  }

  /** The last day of the year on which anything happened. */
  Optional<LocalDate> lastDay() {
    return months.reversed().stream()
        .filter(month -> month.size() > 0)
        .findFirst()
        .map(month -> month.month().atDay(month.lastDay()));
  }

  /** Its sums in that slot, which are computed once and must stay as they are. */
  public int[] sums(int slot, Supplier<int[]> computed) {
    var known = sums.get(slot);
    if (known == null) {
      known = computed.get();
      sums.set(slot, known);
    }
    return known;
  }

  /** The year with other months of it in place of its own. */
  YearCells with(Collection<MonthCells> others) {
    var all = new ArrayList<>(months);
    others.forEach(month -> all.set(month.month().getMonthValue() - 1, month));
    return new YearCells(year, List.copyOf(all));
  }
}
