package fi.kaiku.statistics;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Finds the signals among the values of one phase. */
public record XmrRules(List<Double> values, XmrLimits limits) {

  /** So many in a row, on one side of the mean or each beyond the last, are a signal. */
  private static final int RUN = 7;

  /** Two near a limit among so many in a row on one side of the mean are a signal. */
  private static final int FEW = 3;

  public Set<XmrSignal> at(int place) {
    var signals = EnumSet.noneOf(XmrSignal.class);
    for (var signal : XmrSignal.values()) {
      if (holds(signal, place)) {
        signals.add(signal);
      }
    }
    return Collections.unmodifiableSet(signals);
  }

  private boolean holds(XmrSignal signal, int place) {
    return switch (signal) {
      case ABOVE_LIMIT -> values.get(place) > limits.upper();
      case BELOW_LIMIT -> values.get(place) < limits.lower();
      // where a rise turns into a fall the point is part of both and counts to the later
      case RISING -> rises(place) && !(falls(place) && step(place) < 0);
      case FALLING -> falls(place) && !(rises(place) && step(place) > 0);
      case NEAR_UPPER_LIMIT -> isNear(place, this::isAbove);
      case NEAR_LOWER_LIMIT -> isNear(place, this::isBelow);
      case ABOVE_MEAN -> isOneOf(RUN, place, from -> all(RUN, from, this::isAbove));
      case BELOW_MEAN -> isOneOf(RUN, place, from -> all(RUN, from, this::isBelow));
    };
  }

  private boolean rises(int place) {
    return isOneOf(RUN, place, from -> steps(from).allMatch(step -> step > 0));
  }

  private boolean falls(int place) {
    return isOneOf(RUN, place, from -> steps(from).allMatch(step -> step < 0));
  }

  private DoubleStream steps(int from) {
    return IntStream.range(from, from + RUN - 1).mapToDouble(this::step);
  }

  private double step(int place) {
    return values.get(place + 1) - values.get(place);
  }

  private boolean isNear(int place, DoublePredicate side) {
    return limits.areNear(values.get(place))
        && isOneOf(FEW, place, from -> all(FEW, from, side) && twoAreNear(from));
  }

  private boolean twoAreNear(int from) {
    return values.subList(from, from + FEW).stream().filter(limits::areNear).count() >= 2;
  }

  private boolean isAbove(double value) {
    return value > limits.mean();
  }

  private boolean isBelow(double value) {
    return value < limits.mean();
  }

  private boolean all(int length, int from, DoublePredicate side) {
    return values.subList(from, from + length).stream().allMatch(side::test);
  }

  /** Whether the place lies in some stretch of that length of which the rule is true. */
  private boolean isOneOf(int length, int place, IntPredicate rule) {
    return IntStream.rangeClosed(
            Math.max(0, place - length + 1), Math.min(place, values.size() - length))
        .anyMatch(rule);
  }
}
