package fi.kaiku.followup.poster;

import fi.kaiku.access.StaffId;
import fi.kaiku.followup.ImprovementId;
import fi.kaiku.followup.poster.Story.Signed;
import fi.kaiku.platform.Names;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoryStore {

  private final JdbcClient jdbc;

  StoryStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Story> find(ImprovementId id) {
    return jdbc.sql("select * from followup.story where improvement_id = :id")
        .param("id", id.value())
        .query(StoryStore::story)
        .optional();
  }

  /** Those that customers see, the newest first. */
  List<Story> published() {
    return jdbc.sql(
            """
            select * from followup.story where published_on is not null
            order by published_on desc, improvement_id
            """)
        .query(StoryStore::story)
        .list();
  }

  /** Stores a new text, which is neither approved nor published; false when another was faster. */
  boolean write(Story text) {
    return jdbc.sql(
                """
                insert into followup.story as s (improvement_id, version, said_fi, did_fi, said_sv,
                    did_sv, said_en, did_en, written_by, writer, written_on)
                values (:id, :version, :saidFi, :didFi, :saidSv, :didSv, :saidEn, :didEn, :by,
                        :name, :on)
                on conflict (improvement_id) do update
                set version = excluded.version, said_fi = excluded.said_fi,
                    did_fi = excluded.did_fi, said_sv = excluded.said_sv,
                    did_sv = excluded.did_sv, said_en = excluded.said_en,
                    did_en = excluded.did_en, written_by = excluded.written_by,
                    writer = excluded.writer, written_on = excluded.written_on,
                    approved_by = null, approver = null, approved_on = null, published_on = null
                where s.version = excluded.version - 1
                """)
            .param("id", text.improvement().value())
            .param("version", text.version())
            .param("saidFi", text.said().fi())
            .param("didFi", text.did().fi())
            .param("saidSv", text.said().sv())
            .param("didSv", text.did().sv())
            .param("saidEn", text.said().en())
            .param("didEn", text.did().en())
            .param("by", text.written().by().value())
            .param("name", text.written().name())
            .param("on", text.written().on())
            .update()
        == 1;
  }

  /** Stores who approved the text of this version and since when customers see it. */
  boolean sign(Story story) {
    var approved = story.approved();
    return jdbc.sql(
                """
                update followup.story
                set approved_by = :by, approver = :name, approved_on = :on, published_on = :published
                where improvement_id = :id and version = :version
                """)
            .param("by", approved == null ? null : approved.by().value())
            .param("name", approved == null ? null : approved.name())
            .param("on", approved == null ? null : approved.on())
            .param("published", story.publishedOn())
            .param("id", story.improvement().value())
            .param("version", story.version())
            .update()
        == 1;
  }

  private static Story story(ResultSet row, int index) throws SQLException {
    return new Story(
        new ImprovementId(row.getObject("improvement_id", UUID.class)),
        row.getInt("version"),
        names(row, "said"),
        names(row, "did"),
        signed(row, "written_by", "writer", "written_on"),
        approved(row),
        row.getObject("published_on", LocalDate.class));
  }

  private static @Nullable Signed approved(ResultSet row) throws SQLException {
    return row.getObject("approved_on") == null
        ? null
        : signed(row, "approved_by", "approver", "approved_on");
  }

  private static Signed signed(ResultSet row, String by, String name, String on)
      throws SQLException {
    return new Signed(
        new StaffId(row.getObject(by, UUID.class)),
        row.getString(name),
        row.getObject(on, LocalDate.class));
  }

  private static Names names(ResultSet row, String text) throws SQLException {
    return new Names(
        row.getString(text + "_fi"), row.getString(text + "_sv"), row.getString(text + "_en"));
  }
}
