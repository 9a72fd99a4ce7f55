package fi.kaiku.insight.comments.list;

import fi.kaiku.access.StaffId;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.question.Successors;
import fi.kaiku.organization.Organization;
import fi.kaiku.platform.SqlArrays;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReadMarkStore {

  private final JdbcClient jdbc;
  private final Organization organization;

  ReadMarkStore(JdbcClient jdbc, Organization organization) {
    this.jdbc = jdbc;
    this.organization = organization;
  }

  /** Does nothing when the comment is gone, or is marked already. */
  void mark(UUID comment, StaffId staff, Instant now) {
    jdbc.sql(
            """
            insert into insight.read_mark (reading_id, staff_id, read_at)
            select id, :staff, :now from insight.reading where id = :comment
            on conflict do nothing
            """)
        .param("comment", comment)
        .param("staff", staff.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void unmark(UUID comment, StaffId staff) {
    jdbc.sql("delete from insight.read_mark where reading_id = :comment and staff_id = :staff")
        .param("comment", comment)
        .param("staff", staff.value())
        .update();
  }

  /** Marks those that are not, the newest first. */
  int markAll(Wanted wanted, Instant now, int most) {
    var where = NarrowingQuery.of(wanted.and(Flag.UNREAD), Successors.of(organization));
    return jdbc.sql(
            """
            insert into insight.read_mark (reading_id, staff_id, read_at)
            select r.id, :staff, :now
            from insight.reading r
            where %s
            order by r.appeared_on desc, r.id
            limit :most
            on conflict do nothing
            """
                .formatted(where.text()))
        .params(where.parameters())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("most", most)
        .update();
  }

  /** Marks those of some that are within reach and not marked. */
  int markThese(List<UUID> comments, Viewer viewer, Instant now) {
    var reach = Successors.of(organization).withMerged(viewer.reach()).unitsOrNull();
    return jdbc.sql(
            """
            insert into insight.read_mark (reading_id, staff_id, read_at)
            select r.id, :staff, :now
            from insight.reading r
            where r.counted and r.id = any (:comments) and %s
            on conflict do nothing
            """
                .formatted(NarrowingQuery.reached(reach)))
        .param("staff", viewer.staff().value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("comments", SqlArrays.ids(comments))
        .param("reach", reach)
        .update();
  }

  /** Takes back the marks of one moment. */
  void unmarkAll(StaffId staff, Instant of) {
    jdbc.sql("delete from insight.read_mark where staff_id = :staff and read_at = :of")
        .param("staff", staff.value())
        .param("of", of.atOffset(ZoneOffset.UTC))
        .update();
  }
}
