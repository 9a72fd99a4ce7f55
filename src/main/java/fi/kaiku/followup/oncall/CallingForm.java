package fi.kaiku.followup.oncall;

import fi.kaiku.platform.Fault;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How people are called, as the form sends it. */
record CallingForm(
    @Nullable String minutes,
    @Nullable String hours,
    @Nullable String from,
    @Nullable String to,
    @Nullable String text) {

  private static final String ANY = "any";

  static CallingForm of(CallingRule rule) {
    return new CallingForm(
        String.valueOf(rule.minutes()),
        rule.anyHour() ? ANY : "office",
        rule.from().toString(),
        rule.to().toString(),
        rule.byText() ? "yes" : null);
  }

  public boolean anyHour() {
    return ANY.equals(hours);
  }

  public boolean byText() {
    return text != null;
  }

  List<Fault> faults() {
    var faults = new ArrayList<Fault>();
    if (wholeMinutes().isEmpty()) {
      faults.add(Fault.of("minutes", "urgent.fault.minutes", "" + CallingRule.MOST_MINUTES));
    }
    var begin = time(from);
    if (begin.isEmpty()) {
      faults.add(Fault.of("from", "urgent.fault.time"));
    }
    var end = time(to);
    if (end.isEmpty()) {
      faults.add(Fault.of("to", "urgent.fault.time"));
    }
    if (begin.isPresent() && end.isPresent() && !begin.get().isBefore(end.get())) {
      faults.add(Fault.of("to", "urgent.fault.order"));
    }
    return faults;
  }

  /** What it says, when it has no faults. */
  CallingRule rule() {
    return new CallingRule(
        wholeMinutes().orElseThrow(),
        anyHour(),
        time(from).orElseThrow(),
        time(to).orElseThrow(),
        byText());
  }

  private Optional<Integer> wholeMinutes() {
    try {
      return Optional.of(Integer.parseInt(Objects.requireNonNullElse(minutes, "").strip()))
          .filter(number -> number >= 1 && number <= CallingRule.MOST_MINUTES);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalTime> time(@Nullable String text) {
    try {
      var typed = Objects.requireNonNullElse(text, "").strip().replace('.', ':');
      return Optional.of(LocalTime.parse(typed.length() == 4 ? "0" + typed : typed));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
