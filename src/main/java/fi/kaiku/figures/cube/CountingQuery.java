package fi.kaiku.figures.cube;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements that count one thing. */
final class CountingQuery {

  private static final String PLACE = "visit_month, slice_on, pool, unit_id, service_id, area_code";

  private static final String BACKGROUND =
      "question, channel, kind, profession, language, age_band, version, outcome";

  private static final String NUMBER =
      "hashtextextended(concat_ws('|', " + BACKGROUND + "), 0) & ((1::bigint << 58) - 1)";

  private static final CountingQuery ANSWERS =
      new CountingQuery(
          CountedThing.ANSWERS,
          "figures.changed_answer",
          "select visit_month, unit_id from noted",
          CountedViewQuery.SCORES,
          CountedViewQuery.RATINGS);

  private static final CountingQuery GROUPS =
      new CountingQuery(
          CountedThing.GROUPS,
          "figures.changed_group",
          "select visit_month, unit_id from noted",
          CountedViewQuery.PEOPLE,
          CountedViewQuery.VALUES_OF_PEOPLE);

  private static final CountingQuery ENCOUNTERS =
      new CountingQuery(
          CountedThing.ENCOUNTERS,
          "figures.changed_encounter",
          """
          select visit_on, unit_id from noted where visit_on is not null
          union
          select i.visit_on, i.unit_id from noted n
          join invitation.published_invitation i on i.invitation_id = n.invitation_id
          """,
          CountedViewQuery.ENCOUNTERS);

  private static final CountingQuery THEMES =
      new CountingQuery(
          CountedThing.THEMES,
          "figures.changed_theme",
          "select visit_month, unit_id from noted",
          CountedViewQuery.READ,
          CountedViewQuery.THEMES);

  private final CountedThing thing;
  private final String notes;
  private final String changed;
  private final String all;
  private final String ofChanged;

  private CountingQuery(
      CountedThing thing, String notes, String changed, CountedViewQuery... views) {
    this.thing = thing;
    this.notes = notes;
    this.changed = changed;
    this.all = together(CountedViewQuery::all, views);
    this.ofChanged = together(CountedViewQuery::ofChanged, views);
  }

  static CountingQuery of(CountedThing counted) {
    return switch (counted) {
      case ANSWERS -> ANSWERS;
      case GROUPS -> GROUPS;
      case ENCOUNTERS -> ENCOUNTERS;
      case THEMES -> THEMES;
    };
  }

  /** The table of what has changed. */
  String notes() {
    return notes;
  }

  /** Works off up to {@code :most} notes, as {@code :version}; gives how many there were. */
  String refresh() {
    return """
    with noted as (
        delete from %1$s where ctid = any (array(select ctid from %1$s limit :most))
        returning *
    ), changed (changed_on, unit_id) as (
        select distinct * from (%2$s) c
    ), single as materialized (
        select *, %3$s as number from (%4$s) s
    ), added as (
        insert into figures.background (number, %5$s, since)
        select distinct number, %5$s, :version from single
        on conflict (number) do nothing
    ), come as materialized (
        %6$s
    ), gone as (
        update figures.counted f set cells = '{}', counts = '{}', version = :version
        from changed c
        where f.thing = '%7$s' and %8$s = c.changed_on
          and f.unit_id = coalesce(c.unit_id, '%9$s') and f.cells <> '{}'
          and (%10$s) not in (select %11$s from come)
    ), written as (
        insert into figures.counted as f (thing, %11$s, cells, counts, version)
        select '%7$s', %11$s, cells, counts, :version from come
        on conflict (thing, pool, unit_id, service_id, area_code, visit_month, slice_on)
        do update
        set cells = excluded.cells, counts = excluded.counts, version = excluded.version
        where (f.cells, f.counts) is distinct from (excluded.cells, excluded.counts)
    )
    select count(*) from noted
    """
        .formatted(
            notes,
            changed,
            NUMBER,
            ofChanged,
            BACKGROUND,
            cells("single"),
            thing,
            thing == CountedThing.ENCOUNTERS ? "f.slice_on" : "f.visit_month",
            CountedThing.NOBODY,
            "f." + PLACE.replace(", ", ", f."),
            PLACE);
  }

  /** Numbers every background that there is. */
  String numberAll() {
    return """
    insert into figures.background (number, %1$s, since)
    select %2$s, %1$s, 1 from (select distinct %1$s from (%3$s) f) s
    on conflict (number) do nothing
    """
        .formatted(BACKGROUND, NUMBER, all);
  }

  /** Counts everything, as version 1. */
  String countAll() {
    return """
    insert into figures.counted (thing, %1$s, cells, counts, version)
    select '%2$s', %1$s, cells, counts, 1 from (%3$s) f
    """
        .formatted(
            PLACE, thing, cells("(select *, %s as number from (%s) s) n".formatted(NUMBER, all)));
  }

  private static String cells(String single) {
    return """
    select %1$s, array_agg(cell order by cell) as cells,
           array_agg(n order by cell) as counts
    from (select %1$s, number * %2$d + value as cell, cast(sum(n) as integer) as n
          from %3$s
          group by %1$s, number * %2$d + value) c
    group by %1$s
    """
        .formatted(PLACE, CountedThing.VALUES, single);
  }

  private static String together(
      Function<CountedViewQuery, String> select, CountedViewQuery... views) {
    return Stream.of(views).map(select).collect(Collectors.joining("union all\n"));
  }
}
