package fi.kaiku.channel.web;

import fi.kaiku.channel.RowOrder;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has just come, as fingerprints only, so that nothing is taken twice. */
@Repository
class OpenFeedbackStore {

  private final JdbcClient jdbc;
  private final RowOrder order;

  OpenFeedbackStore(JdbcClient jdbc, RowOrder order) {
    this.jdbc = jdbc;
    this.order = order;
  }

  /** Takes a form; false when it has come before. */
  boolean takeForm(UUID fingerprint, LocalDate until) {
    return jdbc.sql(
                """
                insert into channel.taken_form (fingerprint, forget_on) values (:form, :until)
                on conflict do nothing
                """)
            .param("form", fingerprint)
            .param("until", until)
            .update()
        == 1;
  }

  boolean isTaken(UUID fingerprint) {
    return jdbc.sql("select exists (select from channel.taken_form where fingerprint = :form)")
        .param("form", fingerprint)
        .query(Boolean.class)
        .single();
  }

  /** Remembers a text; false when it has come before. */
  boolean rememberText(UUID fingerprint, LocalDate until) {
    return jdbc.sql(
                """
                insert into channel.recent_text (fingerprint, forget_on) values (:text, :until)
                on conflict do nothing
                """)
            .param("text", fingerprint)
            .param("until", until)
            .update()
        == 1;
  }

  /**
   * Forgets when a form came and a text was said: PostgreSQL knows the transaction and the place of
   * each row. All are written anew, in the order of their fingerprints.
   */
  void forgetOrder() {
    order.forget("channel.taken_form", "fingerprint");
    order.forget("channel.recent_text", "fingerprint");
  }

  int forget(LocalDate today) {
    var forms = jdbc.sql("delete from channel.taken_form where forget_on < :today");
    var texts = jdbc.sql("delete from channel.recent_text where forget_on < :today");
    return forms.param("today", today).update() + texts.param("today", today).update();
  }
}
