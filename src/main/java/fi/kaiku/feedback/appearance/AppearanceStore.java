package fi.kaiku.feedback.appearance;

import fi.kaiku.feedback.AppearedId;
import fi.kaiku.feedback.Waiting;
import fi.kaiku.feedback.WholeAnswer;
import fi.kaiku.platform.Sealed;
import fi.kaiku.platform.SqlArrays;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The answers that have appeared, and what is kept sealed of them until their month is released.
 */
@Repository
class AppearanceStore {

  private final JdbcClient jdbc;

  AppearanceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Which of these have appeared. */
  Set<AppearedId> appeared(List<AppearedId> ids) {
    return new HashSet<>(
        jdbc.sql("select id from feedback.feedback where id = any (:ids)")
            .param("ids", SqlArrays.ids(ids.stream().map(AppearedId::value).toList()))
            .query((row, _) -> new AppearedId(row.getObject("id", UUID.class)))
            .list());
  }

  /** An answer appears on the given day unless it brings another one. */
  void insert(List<Appearing> answers, LocalDate today) {
    jdbc.sql(
            """
            insert into feedback.feedback
                (id, channel, questionnaire_code, questionnaire_version, score, comment, pool,
                 unit_id, service_id, area_code, visit_month, kind, profession, appeared_on,
                 counted)
            select cast(n.id as uuid), n.channel, n.code, cast(n.version as integer),
                   cast(n.score as smallint), n.comment, n.pool, cast(n.unit as uuid),
                   cast(n.service as uuid), n.area, cast(n.month as date), n.kind, n.profession,
                   cast(n.appears_on as date), cast(n.counted as boolean)
            from unnest(:ids, :channels, :codes, :versions, :scores, :comments, :pools, :units,
                        :services, :areas, :months, :kinds, :professions, :days, :counted)
                 as n (id, channel, code, version, score, comment, pool, unit, service, area, month,
                       kind, profession, appears_on, counted)
            order by random()
            """)
        .param("ids", SqlArrays.of(answers, one -> one.waiting().appears().value()))
        .param("channels", of(answers, one -> one.background().channel()))
        .param("codes", of(answers, one -> one.background().questionnaireCode()))
        .param("versions", of(answers, one -> one.background().questionnaireVersion()))
        .param("scores", of(answers, one -> one.said().score()))
        .param("comments", of(answers, one -> one.said().comment()))
        .param("pools", SqlArrays.of(answers, one -> PlaceColumns.of(one.place()).pool()))
        .param("units", SqlArrays.of(answers, one -> PlaceColumns.of(one.place()).unit()))
        .param("services", SqlArrays.of(answers, one -> PlaceColumns.of(one.place()).service()))
        .param("areas", SqlArrays.of(answers, one -> PlaceColumns.of(one.place()).area()))
        .param("months", of(answers, one -> one.background().visitMonth().atDay(1)))
        .param("kinds", SqlArrays.of(answers, one -> one.told().kind()))
        .param("professions", SqlArrays.of(answers, one -> one.told().profession()))
        .param("days", of(answers, one -> Objects.requireNonNullElse(one.appearsOn(), today)))
        .param("counted", of(answers, one -> one.background().isCounted()))
        .update();
  }

  private static @Nullable String[] of(
      List<Appearing> answers, Function<WholeAnswer, @Nullable Object> column) {
    return SqlArrays.of(answers, one -> column.apply(one.waiting().answer()));
  }

  /** Score and comment become what they are now; all else stays. */
  void change(List<Waiting> answers) {
    jdbc.sql(
            """
            update feedback.feedback f
            set score = cast(n.score as smallint), comment = n.comment
            from unnest(:ids, :scores, :comments) as n (id, score, comment)
            where f.id = cast(n.id as uuid)
            """)
        .param("ids", SqlArrays.of(answers, one -> one.appears().value()))
        .param("scores", SqlArrays.of(answers, one -> one.answer().said().score()))
        .param("comments", SqlArrays.of(answers, one -> one.answer().said().comment()))
        .update();
  }

  /** Keeps backgrounds, one of each answer, in the same order. */
  void lockAway(List<Waiting> answers, List<Sealed> backgrounds) {
    jdbc.sql(
            """
            insert into feedback.escrow (id, sealed)
            select cast(id as uuid), sealed from unnest(:ids, :sealed) as t (id, sealed)
            """)
        .param("ids", SqlArrays.of(answers, one -> one.appears().value()))
        .param("sealed", SqlArrays.bytes(backgrounds, Sealed::bytes))
        .update();
  }
}
