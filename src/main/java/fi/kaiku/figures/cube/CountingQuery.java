package fi.kaiku.figures.cube;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The statements that count one thing: where its changes are noted, and what the daily figures hold
 * of it.
 */
final class CountingQuery {

  private static final String BACKGROUND =
      "question, channel, kind, profession, language, age_band, version, outcome";

  private static final String NUMBER =
      "hashtextextended(concat_ws('|', " + BACKGROUND + "), 0) & ((1::bigint << 58) - 1)";

  private static final String CELLS =
      """
      select visit_on, unit_id, service_id,
             array_agg(number * 32 + value order by number * 32 + value) as cells
      from %1$s
      join %2$s using (%3$s)
      group by visit_on, unit_id, service_id
      """;

  private static final CountingQuery ANSWERS =
      new CountingQuery(
          "figures.daily_figure",
          "figures.changed_answer",
          "select visit_on, unit_id from noted",
          new View(
              "feedback.published_feedback",
              """
              'score' as question, %s,
              score + case when comment is null then 0 else 16 end as value
              """
                  .formatted(View.OF_ANSWER)),
          new View(
              "feedback.published_rating",
              "lower(rating_kind) || ':' || rating_code as question, %s, value"
                  .formatted(View.OF_ANSWER)));

  private static final CountingQuery ENCOUNTERS =
      new CountingQuery(
          "figures.daily_encounter",
          "figures.changed_encounter",
          """
          select visit_on, unit_id from noted where visit_on is not null
          union
          select i.visit_on, i.unit_id from noted n
          join invitation.published_invitation i on i.invitation_id = n.invitation_id
          """,
          new View(
              "invitation.published_funnel",
              """
              '-' as question, '-' as channel, kind,
              coalesce(profession, 'unknown') as profession,
              language, coalesce(age_band, 'unknown') as age_band, '-' as version, outcome,
              case when receipt = 'DELIVERED' then 3 when message_state = 'SENT' then 2
                   when message_state = 'UNKNOWN' then 1 else 0 end as value
              """));

  private final String daily;
  private final String notes;
  private final String days;
  private final String all;
  private final String ofDays;

  private CountingQuery(String daily, String notes, String days, View... views) {
    this.daily = daily;
    this.notes = notes;
    this.days = days;
    this.all = together(View::all, views);
    this.ofDays = together(View::ofDays, views);
  }

  static CountingQuery of(CountedThing counted) {
    return switch (counted) {
      case ANSWERS -> ANSWERS;
      case ENCOUNTERS -> ENCOUNTERS;
    };
  }

  /** What one published view tells: the background of each row, and its value. */
  private record View(String name, String columns) {

    private static final String OF_ANSWER =
        """
        channel, kind, coalesce(profession, 'unknown') as profession, language,
        coalesce(age_band, 'unknown') as age_band,
        questionnaire_code || '-' || questionnaire_version as version, '-' as outcome""";

    String all() {
      return """
          select f.visit_on, coalesce(f.unit_id, '%1$s') as unit_id,
                 coalesce(f.service_id, '%1$s') as service_id, %2$s
          from %3$s f
          """
          .formatted(CountedThing.NOBODY, columns, name);
    }

    /** Each join by itself, so that an index finds the days. */
    String ofDays() {
      return """
          %1$s join days d on f.visit_on = d.visit_on and f.unit_id = d.unit_id
          union all
          %1$s join days d on f.visit_on = d.visit_on
          where f.unit_id is null and d.unit_id is null
          """
          .formatted(all());
    }
  }

  /** The table of daily figures. */
  String daily() {
    return daily;
  }

  /** The table of what has changed. */
  String notes() {
    return notes;
  }

  /** Works off up to {@code :most} notes, as {@code :version}; gives how many there were. */
  String refresh() {
    var cells = CELLS.formatted("counted", "numbers", BACKGROUND);
    return """
        with noted as (
            delete from %1$s where ctid = any (array(select ctid from %1$s limit :most))
            returning *
        ), days as (
            select distinct visit_on, unit_id from (%2$s) d
        ), counted as materialized (
            %3$s
        ), shared as materialized (
            select distinct %4$s from counted
        ), added as (
            insert into figures.background (%4$s, number, since)
            select *, %8$s, :version
            from (select * from shared except select %4$s from figures.background) s
            returning number, %4$s
        ), numbers as (
            select number, %4$s from figures.background join shared using (%4$s)
            union all
            select number, %4$s from added
        ), come as materialized (
            %5$s
        ), gone as (
            update %6$s f set cells = '{}', version = :version from days d
            where f.visit_on = d.visit_on and f.unit_id = coalesce(d.unit_id, '%7$s')
              and f.cells <> '{}'
              and (f.visit_on, f.unit_id, f.service_id)
                  not in (select visit_on, unit_id, service_id from come)
        ), written as (
            insert into %6$s as f (visit_on, unit_id, service_id, cells, version)
            select visit_on, unit_id, service_id, cells, :version from come
            on conflict (visit_on, unit_id, service_id) do update
            set cells = excluded.cells, version = excluded.version
            where f.cells <> excluded.cells
        )
        select count(*) from noted
        """
        .formatted(notes, days, ofDays, BACKGROUND, cells, daily, CountedThing.NOBODY, NUMBER);
  }

  /** Numbers every background that there is. */
  String numberAll() {
    return """
        insert into figures.background (%1$s, number, since)
        select *, %3$s, 1 from (select distinct %1$s from (%2$s) f) s
        """
        .formatted(BACKGROUND, all, NUMBER);
  }

  /** Counts everything, as version 1. */
  String countAll() {
    return """
        insert into %1$s (visit_on, unit_id, service_id, cells, version)
        select visit_on, unit_id, service_id, cells, 1 from (%2$s) f
        """
        .formatted(daily, CELLS.formatted("(" + all + ") c", "figures.background", BACKGROUND));
  }

  private static String together(Function<View, String> select, View... views) {
    return Stream.of(views).map(select).collect(Collectors.joining("union all\n"));
  }
}
