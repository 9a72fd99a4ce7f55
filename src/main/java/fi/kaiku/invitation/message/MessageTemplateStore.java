package fi.kaiku.invitation.message;

import fi.kaiku.platform.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class MessageTemplateStore {

  private final JdbcClient jdbc;

  MessageTemplateStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Finnish, Swedish, English. */
  public List<MessageTemplate> all() {
    return jdbc.sql(
            """
            select language, body, changed_at from invitation.message_template
            order by array_position(array['fi', 'sv', 'en'], language)
            """)
        .query(MessageTemplateStore::template)
        .list();
  }

  public void change(Language language, String body, Instant now) {
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

  /** Who has put the present text into use. */
  void changedBy(Language language, String name) {
    jdbc.sql("update invitation.message_template set changed_by = :name where language = :language")
        .param("name", name)
        .param("language", language.code())
        .update();
  }

  /** Who has put each text into use; nobody the texts that Kaiku came with. */
  Map<Language, String> authors() {
    return jdbc
        .sql("select language, changed_by from invitation.message_template where changed_by <> ''")
        .query(
            (row, _) ->
                Map.entry(
                    Language.of(row.getString("language")).orElseThrow(),
                    row.getString("changed_by")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static MessageTemplate template(ResultSet row, int index) throws SQLException {
    return new MessageTemplate(
        Language.of(row.getString("language")).orElseThrow(),
        row.getString("body"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }
}
