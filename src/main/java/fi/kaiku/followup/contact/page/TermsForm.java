package fi.kaiku.followup.contact.page;

import fi.kaiku.followup.contact.ContactTerms;
import fi.kaiku.platform.PlainText;
import org.jspecify.annotations.Nullable;

/** The page of the terms as it was sent. */
record TermsForm(
    @Nullable String offered,
    @Nullable String answerDays,
    @Nullable String remindDays,
    @Nullable String eraseDays,
    @Nullable String signInUrl) {

  static TermsForm of(ContactTerms terms) {
    return new TermsForm(
        terms.offered() ? "yes" : null,
        "" + terms.answerDays(),
        "" + terms.remindDays(),
        "" + terms.eraseDays(),
        terms.signInUrl());
  }

  ContactTerms terms() {
    return ContactTerms.of(
        offered != null,
        number(answerDays),
        number(remindDays),
        number(eraseDays),
        signInUrl == null ? "" : PlainText.of(signInUrl));
  }

  /** What is no number is out of every range. */
  private static int number(@Nullable String typed) {
    var text = typed == null ? "" : PlainText.of(typed);
    return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : -1;
  }
}
