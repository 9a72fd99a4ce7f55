package fi.kaiku.followup.handling;

import fi.kaiku.access.Reach;
import fi.kaiku.followup.handling.InboxWork.Undone;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds comments that nobody is done with. */
@Repository
class UndoneQuery {

  private final JdbcClient jdbc;

  UndoneQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Undone> since(LocalDate day, Reach reach) {
    return jdbc.sql(
            """
            select r.id, r.unit_id, r.appeared_on,
                   r.urgent <> 'none' as urgent, %s as critical,
                   coalesce(i.state = 'in-hand', false) as in_hand,
                   exists (select from insight.published_first_look f
                           where f.reading_id = r.id) as looked
            from insight.published_reading r
            left join followup.item i on i.reading_id = r.id
            where r.appeared_on >= :day and i.state is distinct from 'done'
              and (cast(:units as uuid[]) is null or r.unit_id = any (:units))
            order by r.appeared_on, r.id
            """
                .formatted(HandledPlaceQuery.CRITICISM))
        .param("day", day)
        .param("units", reach.unitsOrNull())
        .query(
            (row, _) ->
                new Undone(
                    row.getObject("id", UUID.class),
                    row.getObject("unit_id", UUID.class),
                    row.getObject("appeared_on", LocalDate.class),
                    row.getBoolean("looked"),
                    row.getBoolean("in_hand"),
                    row.getBoolean("critical"),
                    row.getBoolean("urgent")))
        .list();
  }
}
