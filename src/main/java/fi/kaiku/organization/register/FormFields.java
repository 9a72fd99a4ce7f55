package fi.kaiku.organization.register;

import fi.kaiku.organization.AgeBands;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Names;
import fi.kaiku.platform.PlainText;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a form, and notes all that is wrong before refusing. */
final class FormFields {

  private static final int LONGEST = 200;

  private final List<Fault> faults = new ArrayList<>();

  String text(String field, @Nullable String value) {
    var text = optional(field, value);
    if (text.isEmpty()) {
      fault(field, "organization.fault.empty");
    }
    return text;
  }

  String optional(String field, @Nullable String value) {
    var text = value == null ? "" : PlainText.of(value);
    if (text.length() > LONGEST) {
      fault(field, "organization.fault.long", "" + LONGEST);
    }
    return text;
  }

  Names names(@Nullable String fi, @Nullable String sv, @Nullable String en) {
    return new Names(text("nameFi", fi), text("nameSv", sv), text("nameEn", en));
  }

  /** An address of the web, or nothing. */
  String url(String field, @Nullable String value) {
    var text = optional(field, value);
    if (!text.isEmpty() && !text.matches("https?://[^\\s<>\"]+")) {
      fault(field, "organization.fault.url");
    }
    return text;
  }

  @Nullable LocalDate day(String field, @Nullable String value) {
    try {
      return value == null || value.isBlank() ? null : LocalDate.parse(value.strip());
    } catch (DateTimeParseException e) {
      fault(field, "organization.fault.day");
      return null;
    }
  }

  int number(String field, @Nullable String value, int least, int most) {
    var text = value == null ? "" : PlainText.of(value).replace('−', '-');
    var number = text.matches("-?[0-9]{1,4}") ? Integer.parseInt(text) : Integer.MIN_VALUE;
    if (number < least || number > most) {
      fault(field, "organization.fault.number", "" + least, "" + most);
    }
    return number;
  }

  /** Ages with commas between them; none when something is wrong with them. */
  Optional<AgeBands> ageBands(String field, @Nullable String value) {
    var text = text(field, value);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    var ages = Stream.of(text.split("[,;\\s]+")).map(FormFields::age).toList();
    if (!AgeBands.areAges(ages)) {
      fault(field, "organization.fault.ages", "" + AgeBands.OLDEST);
    } else if (ages.size() > AgeBands.MOST) {
      fault(field, "organization.fault.ages.many", "" + AgeBands.MOST);
    } else if (!AgeBands.ascend(ages)) {
      fault(field, "organization.fault.ages.order");
    } else {
      return Optional.of(new AgeBands(ages));
    }
    return Optional.empty();
  }

  private static int age(String text) {
    return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : -1;
  }

  void fault(String field, String message, String... arguments) {
    faults.add(Fault.of(field, message, arguments));
  }

  void refuseFaults() {
    if (!faults.isEmpty()) {
      throw new BadInput(faults);
    }
  }
}
