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
    var where = WithinReachQuery.of(reader, successors).and("i.state = 'in-hand'");
    return jdbc.sql(
            """
            select i.assignee_id, max(i.assignee) as assignee, r.place, count(*) as tasks
            from followup.item i
            join insight.published_reading r on r.id = i.reading_id
            where %s
            group by i.assignee_id, r.place
            """
                .formatted(where.text()))
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
    var places = successors.withMerged(List.of(place)).toArray(String[]::new);
    var where =
        WithinReachQuery.of(reader, successors)
            .and("i.state = 'in-hand' and i.assignee_id = :owner", "owner", owner.value())
            .and("r.place = any (cast(:places as text[]))", "places", places);
    return jdbc.sql(
            """
            select i.reading_id
            from followup.item i
            join insight.published_reading r on r.id = i.reading_id
            where %s
            order by i.due_on, i.reading_id
            limit :most
            """
                .formatted(where.text()))
        .params(where.parameters())
        .param("most", most)
        .query((row, _) -> row.getObject("reading_id", UUID.class))
        .list();
  }
}
