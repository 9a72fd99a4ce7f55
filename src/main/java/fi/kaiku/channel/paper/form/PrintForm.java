package fi.kaiku.channel.paper.form;

import fi.kaiku.channel.paper.PaperForms;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What is to be printed, as the page sends it and shows it again when something is wrong. */
record PrintForm(
    @Nullable String unit,
    @Nullable String questionnaire,
    @Nullable String language,
    @Nullable String copies) {

  static PrintForm fresh(Language language) {
    return new PrintForm("", "", language.code(), "20");
  }

  Optional<Language> spoken() {
    return Language.of(Objects.requireNonNullElse(language, ""));
  }

  OptionalInt count() {
    var typed = copies == null ? "" : PlainText.of(copies);
    var number = typed.matches("[0-9]{1,4}") ? Integer.parseInt(typed) : 0;
    return number >= 1 && number <= PaperForms.MOST_COPIES
        ? OptionalInt.of(number)
        : OptionalInt.empty();
  }

  /** What is wrong with language and copies. */
  List<Fault> faults() {
    var faults = new ArrayList<Fault>();
    if (spoken().isEmpty()) {
      faults.add(Fault.of("language", "paper-form.fault.language"));
    }
    if (count().isEmpty()) {
      faults.add(Fault.of("copies", "paper-form.fault.copies", "" + PaperForms.MOST_COPIES));
    }
    return faults;
  }
}
