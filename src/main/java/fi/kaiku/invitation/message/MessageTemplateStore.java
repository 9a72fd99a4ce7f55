package fi.kaiku.invitation.message;

import fi.kaiku.invitation.rules.AnswerChoice.Way;
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

  /** Those with a link. Finnish, Swedish, English. */
  public List<MessageTemplate> all() {
    return all(Way.LINK);
  }

  /** Those that are answered in one way. Finnish, Swedish, English. */
  public List<MessageTemplate> all(Way asksFor) {
    return jdbc.sql(
            """
            select language, body, changed_at from invitation.message_template
            where asks_for = :asksFor
            order by array_position(array['fi', 'sv', 'en'], language)
            """)
        .param("asksFor", asksFor.name())
        .query(MessageTemplateStore::template)
        .list();
  }

  /** Changes the one with a link. */
  public void change(Language language, String body, Instant now) {
    change(new TemplateName(Way.LINK, language), body, now);
  }

  void change(TemplateName name, String body, Instant now) {
    jdbc.sql(
            """
            update invitation.message_template set body = :body, changed_at = :now
            where language = :language and asks_for = :asksFor
            """)
        .param("body", body)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("language", name.language().code())
        .param("asksFor", name.asksFor().name())
        .update();
  }

  /** Who has put the present text into use. */
  void changedBy(TemplateName name, String who) {
    jdbc.sql(
            """
            update invitation.message_template set changed_by = :who
            where language = :language and asks_for = :asksFor
            """)
        .param("who", who)
        .param("language", name.language().code())
        .param("asksFor", name.asksFor().name())
        .update();
  }

  /** Who has put each text into use; nobody the texts that Kaiku came with. */
  Map<TemplateName, String> authors() {
    return jdbc
        .sql(
            """
            select language, asks_for, changed_by from invitation.message_template
            where changed_by <> ''
            """)
        .query((row, _) -> Map.entry(name(row), row.getString("changed_by")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static TemplateName name(ResultSet row) throws SQLException {
    return new TemplateName(Way.valueOf(row.getString("asks_for")), language(row));
  }

  private static MessageTemplate template(ResultSet row, int index) throws SQLException {
    return new MessageTemplate(
        language(row),
        row.getString("body"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }

  private static Language language(ResultSet row) throws SQLException {
    return Language.of(row.getString("language")).orElseThrow();
  }
}
