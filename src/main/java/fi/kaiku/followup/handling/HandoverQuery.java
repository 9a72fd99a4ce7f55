package fi.kaiku.followup.handling;

import fi.kaiku.access.StaffId;
import fi.kaiku.figures.question.Successors;
import fi.kaiku.insight.Reader;
import fi.kaiku.organization.Organization;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose tasks there are in hand, and where. */
@Repository
class HandoverQuery {

  private final JdbcClient jdbc;
  private final Organization organization;

  HandoverQuery(JdbcClient jdbc, Organization organization) {
    this.jdbc = jdbc;
    this.organization = organization;
  }

  /** Of everybody, by where the comments are stored. */
  List<Handover> owners(Reader reader) {
    var successors = Successors.of(organization);
    var where = WithinReachQuery.ofTasks(reader, successors);
    return jdbc.sql(
            """
            select had.*,
                   (select assignee from followup.item n
                    where n.state = 'in-hand' and n.place = had.place
                      and n.assignee_id = had.assignee_id
                    limit 1) as assignee
            from (select i.assignee_id, i.place, count(*) as tasks
                  from followup.item i
                  where %s
                  group by i.assignee_id, i.place) had
            """
                .formatted(where.text("i.place")))
        .params(where.parameters())
        .query(
            (row, _) ->
                new Handover(
                    new StaffId(row.getObject("assignee_id", UUID.class)),
                    row.getString("assignee"),
                    successors.successor(row.getString("place")),
                    row.getInt("tasks")))
        .list();
  }

  /** The comments that somebody has in hand in a place, so many at most. */
  List<UUID> tasks(StaffId owner, String place, Reader reader, int most) {
    var successors = Successors.of(organization);
    var where =
        WithinReachQuery.ofTasks(reader, successors)
            .about(successors.withMerged(List.of(place)))
            .and("i.assignee_id = :owner", "owner", owner.value());
    return jdbc.sql(
            """
            select i.reading_id
            from followup.item i
            where %s
            order by i.due_on, i.reading_id
            limit :most
            """
                .formatted(where.text("i.place")))
        .params(where.parameters())
        .param("most", most)
        .query((row, _) -> row.getObject("reading_id", UUID.class))
        .list();
  }
}
