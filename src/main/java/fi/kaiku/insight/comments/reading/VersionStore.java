package fi.kaiku.insight.comments.reading;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of the reader, and what each has read. */
@Repository
class VersionStore {

  private final JdbcClient jdbc;

  VersionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Notes that a version of the reader is here, in the order in which they came. */
  void meet(String version) {
    jdbc.sql(
            """
            insert into insight.reader (version)
            select :version where not exists (select from insight.reader where version = :version)
            on conflict do nothing
            """)
        .param("version", version)
        .update();
  }

  /** A version that came before this one and that any comment was read by. */
  Optional<String> earlierVersion(String current) {
    return jdbc.sql(
            """
            select version from insight.reader e
            where number < (select number from insight.reader where version = :current)
              and exists (select from insight.reading r where r.version = e.version)
            order by number desc
            limit 1
            """)
        .param("current", current)
        .query(String.class)
        .optional();
  }

  /** Comments that were read by that version and that nobody else has in hand, the newest first. */
  List<ToRead> claim(String version, int most) {
    return jdbc.sql(
            """
            select c.id, c.comment, c.score
            from (select feedback_id from insight.reading
                  where version = :version
                  order by appeared_on desc
                  limit :most
                  for update skip locked) r
            join feedback.published_comment c on c.id = r.feedback_id
            """)
        .param("version", version)
        .param("most", most)
        .query(ReadingStore::written)
        .list();
  }
}
