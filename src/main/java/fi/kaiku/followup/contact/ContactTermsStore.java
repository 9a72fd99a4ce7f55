package fi.kaiku.followup.contact;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the county has set on its page, if it has. */
@Repository
class ContactTermsStore {

  private final JdbcClient jdbc;

  ContactTermsStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<ContactTerms> find() {
    return jdbc.sql(
            """
            select offered, answer_days, remind_days, erase_days, sign_in_url
            from followup.contact_terms
            """)
        .query(
            (row, _) ->
                new ContactTerms(
                    row.getBoolean("offered"),
                    row.getInt("answer_days"),
                    row.getInt("remind_days"),
                    row.getInt("erase_days"),
                    row.getString("sign_in_url")))
        .optional();
  }

  void put(ContactTerms terms) {
    jdbc.sql(
            """
            insert into followup.contact_terms
                (offered, answer_days, remind_days, erase_days, sign_in_url)
            values (:offered, :answer, :remind, :erase, :url)
            on conflict (single) do update
            set offered = excluded.offered, answer_days = excluded.answer_days,
                remind_days = excluded.remind_days, erase_days = excluded.erase_days,
                sign_in_url = excluded.sign_in_url
            """)
        .param("offered", terms.offered())
        .param("answer", terms.answerDays())
        .param("remind", terms.remindDays())
        .param("erase", terms.eraseDays())
        .param("url", terms.signInUrl())
        .update();
  }
}
