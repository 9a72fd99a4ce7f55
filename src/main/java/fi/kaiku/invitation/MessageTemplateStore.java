package fi.kaiku.invitation;

import fi.kaiku.platform.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MessageTemplateStore {

  private final JdbcClient jdbc;

  MessageTemplateStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Finnish, Swedish, English. */
  List<MessageTemplate> all() {
    return jdbc.sql(
            """
            select language, body, changed_at from invitation.message_template
            order by array_position(array['fi', 'sv', 'en'], language)
            """)
        .query(MessageTemplateStore::template)
        .list();
  }

  void change(Language language, String body, Instant now) {
    jdbc.sql(
            """
            update invitation.message_template set body = :body, changed_at = :now
            where language = :language
            """)
        .param("body", body)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("language", language.code())
        .update();
  }

  private static MessageTemplate template(ResultSet row, int index) throws SQLException {
    return new MessageTemplate(
        Language.of(row.getString("language")).orElseThrow(),
        row.getString("body"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }
}
