package fi.kaiku.organization;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The bands that the county puts ages into. The first begins at 0, the last has no end.
 *
 * @param starts the youngest age of each band after the first: 1–12 ages of 1–120, ascending
 */
public record AgeBands(List<Integer> starts) {

  public static final int MOST = 12;
  public static final int OLDEST = 120;

  public AgeBands {
    starts = List.copyOf(starts);
    if (starts.size() > MOST || !areAges(starts) || !ascend(starts)) {
      throw new IllegalArgumentException("not bands of ages: " + starts);
    }
  }

  public static boolean areAges(List<Integer> numbers) {
    return !numbers.isEmpty()
        && numbers.stream().allMatch(number -> number >= 1 && number <= OLDEST);
  }

  public static boolean ascend(List<Integer> numbers) {
    return IntStream.range(1, numbers.size()).allMatch(i -> numbers.get(i - 1) < numbers.get(i));
  }

  /** The band of an age in full years, such as 18-29 or 85+; none when the age is not known. */
  public @Nullable String of(@Nullable Integer age) {
    if (age == null) {
      return null;
    }
    return name((int) starts.stream().filter(start -> start <= age).count());
  }

  /** All bands, from the youngest. */
  public List<String> names() {
    return IntStream.rangeClosed(0, starts.size()).mapToObj(this::name).toList();
  }

  private String name(int place) {
    var from = place == 0 ? 0 : starts.get(place - 1);
    return place == starts.size() ? from + "+" : from + "-" + (starts.get(place) - 1);
  }
}
