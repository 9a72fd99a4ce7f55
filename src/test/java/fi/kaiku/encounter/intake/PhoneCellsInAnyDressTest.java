package fi.kaiku.encounter.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A hundred thousand cells in all, each of which means a number known beforehand, dressed as
 * programs and people dress them: what is read is that number or none, never another.
 */
class PhoneCellsInAnyDressTest {

  private static final int CELLS = 25_000;
  private static final List<String> GAPS =
      List.of("", "", " ", "-", "\u00A0", "\u2009", "\u2013", "\u2011", "\u200B", ".", "/");
  private static final List<String> LABELS =
      List.of("", "", "puh ", "GSM: ", "p. ", "tel:", "Työ ", "mobil ", "KOTI\u00A0", "\u200E");
  private static final List<String> TAILS = List.of("", "", "", " ", ".", " (koti)", ",", "\uFEFF");
  private static final List<String> NOTES =
      List.of(
          ", äiti",
          "; ISÄ",
          " / puoliso",
          "\nnaapuri",
          " tai vaimo",
          " ?",
          " ☎",
          ", a\u0308iti",
          " x12",
          " *",
          " (vanha)",
          " EI SAA SOITTAA",
          "|tytär",
          " & poika",
          "\u00A0mies",
          "/lapsi");
  private static final List<String> MORE_DIGITS =
      List.of("2", ".5", " 7", "/3", "-1", " (2)", "/12");

  private final SplittableRandom random = new SplittableRandom(20260601);
  private final List<String> wrong = new ArrayList<>();
  private int read;

  @Test
  void a_number_in_any_dress_is_that_number_or_none() {
    for (int i = 0; i < CELLS; i++) {
      var digits = mobile();
      var cell = wrapped(pick(LABELS) + written(digits) + pick(TAILS));
      check(cell, "+358" + digits);
    }
    assertThat(read).as("most are read").isGreaterThan(CELLS / 2);
  }

  @Test
  void a_number_with_a_note_anywhere_is_never_sent_to() {
    for (int i = 0; i < CELLS; i++) {
      var note = pick(NOTES);
      var number = pick(LABELS) + written(mobile());
      var cell = wrapped(random.nextBoolean() ? number + note : note.strip() + ", " + number);
      check(cell, null);
    }
  }

  @Test
  void a_number_written_by_a_program_is_that_number_or_none() {
    for (int i = 0; i < CELLS; i++) {
      var digits = mobile();
      var cell = wrapped(asNumber(random.nextBoolean() ? digits : "358" + digits));
      check(cell, "+358" + digits);
    }
    assertThat(read).as("most are read").isGreaterThan(CELLS / 2);
  }

  @Test
  void a_digit_too_many_that_stands_apart_makes_no_other_number() {
    for (int i = 0; i < CELLS; i++) {
      var digits = mobile();
      var more = pick(MORE_DIGITS);
      var cell = wrapped("0" + digits + (more.equals("2") ? " 2" : more));
      check(cell, "+358" + digits);
    }
  }

  @Test
  void two_numbers_are_never_one() {
    for (int i = 0; i < CELLS / 10; i++) {
      var one = mobile();
      var other = mobile();
      var cell =
          written(one) + pick(List.of(" / ", ", ", "; ", " tai ", "\n", " och ")) + written(other);
      check(cell, one.equals(other) ? "+358" + one : null);
    }
  }

  @AfterEach
  void nothing_else_was_heard() {
    assertThat(wrong).isEmpty();
  }

  /** None may be heard, or this one. */
  private void check(String cell, @Nullable String right) {
    var e164 = PhoneNumbers.read(List.of(cell)).e164();
    if (e164 != null) {
      read++;
      if (!e164.equals(right)) {
        wrong.add(cell);
      }
    }
  }

  private String mobile() {
    var start = pick(List.of("40", "41", "44", "45", "50"));
    return start + (1_000_000 + random.nextInt(9_000_000));
  }

  private String written(String digits) {
    var national = new ArrayList<String>();
    int at = 2;
    national.add(digits.substring(0, at));
    while (at < digits.length()) {
      int end = Math.min(digits.length(), at + 2 + random.nextInt(6));
      national.add(digits.substring(at, end));
      at = end;
    }
    var gap = pick(GAPS);
    var rest = String.join(gap, national);
    return pick(List.of("0", "0", "+358 ", "+358", "00358", "358 ", "+358 (0)")) + rest;
  }

  private String asNumber(String digits) {
    return switch (random.nextInt(6)) {
      case 0 -> digits + ".0";
      case 1 -> digits + ",00";
      case 2 -> digits + ".000000";
      case 3 -> digits.charAt(0) + "." + digits.substring(1) + "E" + (digits.length() - 1);
      case 4 -> digits.charAt(0) + "," + digits.substring(1) + "e+0" + (digits.length() - 1);
      default -> digits.charAt(0) + "." + digits.substring(1, 4) + "E+" + (digits.length() - 1);
    };
  }

  private String wrapped(String cell) {
    return switch (random.nextInt(8)) {
      case 0 -> "=\"" + cell + "\"";
      case 1 -> "'" + cell;
      case 2 -> "\u00A0" + cell + "\u3000";
      case 3 -> "\u202A" + cell + "\u202C";
      default -> cell;
    };
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
