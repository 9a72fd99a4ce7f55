package fi.kaiku.feedback.anonymity;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What is given up, one thing after another, where too few people share all that could be told.
 *
 * @param steps each takes one thing away, or makes it wider
 */
public record GivingUp(List<UnaryOperator<Traits>> steps) {

  /** Of a single answer the profession is given up first, then the kind. */
  public static GivingUp ofAnswers() {
    return new GivingUp(List.of(Traits::withoutProfession, Traits::withoutKind));
  }

  /** Of a month's groups the profession, then the age for a wider one, the kind, the language. */
  public static GivingUp ofGroups(WideAges wide) {
    return new GivingUp(
        List.of(
            Traits::withoutProfession,
            traits -> traits.withAgeBand(wide.of(traits.ageBand())),
            Traits::withoutKind,
            Traits::withoutLanguage));
  }

  /** What is left to be told after so many steps. */
  Traits after(int number, Traits traits) {
    var left = traits;
    for (var step : steps.subList(0, number)) {
      left = step.apply(left);
    }
    return left;
  }
}
