package fi.kaiku.figures.cube;

/**
 * What one published view tells: each row with its place, its background, its value, and how often
 * it counts.
 *
 * @param place the month, the slice and where it was
 * @param from the view as f, and what belongs to its rows
 * @param which rows count
 * @param since when they belong to what changed, c
 */
record CountedViewQuery(
    String place, String background, String value, String from, String which, String since) {

  private static final String POOLED =
      """
      coalesce(f.pool, '-') as pool, coalesce(f.unit_id, '%1$s') as unit_id,
      coalesce(f.service_id, '%1$s') as service_id, coalesce(f.area_code, '-') as area_code
      """
          .formatted(CountedThing.NOBODY);

  private static final String IN_WEEKS =
      "f.visit_month, cast(date_trunc('week', f.appeared_on) as date) as slice_on, " + POOLED;

  private static final String IN_MONTHS = "f.visit_month, f.visit_month as slice_on, " + POOLED;

  private static final String OF_ANSWER =
      """
      channel, coalesce(f.kind, 'not-told') as kind,
      coalesce(f.profession, 'not-told') as profession, '-' as language, '-' as age_band,
      questionnaire_code || '-' || questionnaire_version as version, '-' as outcome
      """;

  private static final String OF_PEOPLE =
      """
      'LINK' as channel, coalesce(f.kind, 'not-told') as kind,
      coalesce(f.profession, 'not-told') as profession,
      coalesce(f.language, 'not-told') as language, coalesce(f.age_band, 'not-told') as age_band,
      '-' as version, '-' as outcome
      """;

  private static final String OF_MONTH = "f.visit_month = c.changed_on";

  /**
   * Scores, and that something was written with one; answers without a score by themselves, 1 with
   * words and 0 without.
   */
  static final CountedViewQuery SCORES =
      new CountedViewQuery(
          IN_WEEKS,
          "v.question, " + OF_ANSWER,
          "v.value, 1 as n",
          """
          feedback.published_feedback f
          cross join lateral (
              values ('score', f.score),
                     ('comment', case when f.commented and f.score is not null then 1 end),
                     ('unscored', case when f.score is null then cast(f.commented as integer) end))
              as v (question, value)
          """,
          "v.value is not null",
          OF_MONTH);

  /**
   * What was rated beside the score; of options beyond the 31st see {@link CountedThing#VALUES}.
   */
  static final CountedViewQuery RATINGS =
      new CountedViewQuery(
          IN_WEEKS,
          """
          lower(f.rating_kind) || case when f.value < 32 then '' else '+' || f.value / 32 end
              || ':' || f.rating_code as question,
          """
              + OF_ANSWER,
          "mod(f.value, 32) as value, 1 as n",
          "feedback.published_rating f",
          "true",
          OF_MONTH);

  /** Comments that have been read, by their attitude. */
  static final CountedViewQuery READ =
      new CountedViewQuery(
          IN_WEEKS,
          "'read' as question, " + OF_ANSWER,
          "array_position(array['pos', 'neg', 'mixed', 'neutral'], f.attitude) - 1 as value, 1 as n",
          "feedback.published_attitude f",
          "true",
          OF_MONTH);

  /** Each theme of them by its sign. */
  static final CountedViewQuery THEMES =
      new CountedViewQuery(
          IN_WEEKS,
          "'theme:' || f.theme as question, " + OF_ANSWER,
          "array_position(array['+', '-', '~'], f.sign) - 1 as value, 1 as n",
          "feedback.published_theme f",
          "true",
          OF_MONTH);

  /** Those who were sent a message about a released month. */
  static final CountedViewQuery PEOPLE =
      new CountedViewQuery(
          IN_MONTHS,
          "v.question, " + OF_PEOPLE,
          "0 as value, v.n",
          """
          feedback.published_class f
          cross join lateral (values ('messaged', f.messaged), ('delivered', f.delivered),
                                     ('answered', f.answered))
              as v (question, n)
          """,
          "v.n > 0",
          OF_MONTH);

  /** What they answered. */
  static final CountedViewQuery VALUES_OF_PEOPLE =
      new CountedViewQuery(
          IN_MONTHS,
          """
          case when v.value < 32 then v.question
               else replace(v.question, ':', '+' || v.value / 32 || ':') end as question,
          """
              + OF_PEOPLE,
          "mod(v.value, 32) as value, v.answers as n",
          """
          feedback.published_class f
          join feedback.published_class_value v on v.class_id = f.id
          """,
          "true",
          OF_MONTH);

  /**
   * Their value says what became of the message: 0 none was sent, 1 nobody knows, 2 sent, 3 came.
   */
  static final CountedViewQuery ENCOUNTERS =
      new CountedViewQuery(
          """
          cast(date_trunc('month', f.visit_on) as date) as visit_month, f.visit_on as slice_on,
          '-' as pool, coalesce(f.unit_id, '%1$s') as unit_id,
          coalesce(f.service_id, '%1$s') as service_id, '-' as area_code
          """
              .formatted(CountedThing.NOBODY),
          """
          'encounter' as question, '-' as channel, '-' as kind, '-' as profession,
          '-' as language, '-' as age_band, '-' as version, f.outcome
          """,
          """
          case when f.receipt = 'DELIVERED' then 3 when f.message_state = 'SENT' then 2
               when f.message_state = 'UNKNOWN' then 1 else 0 end as value, 1 as n
          """,
          "invitation.published_funnel f",
          "true",
          "f.visit_on = c.changed_on");

  /** Every row. */
  String all() {
    return select("") + "where " + which + "\n";
  }

  /** The rows of what changed. Each join by itself, so that an index finds them. */
  String ofChanged() {
    return """
    %1$s and f.unit_id = c.unit_id where %2$s
    union all
    %1$s where %2$s and f.unit_id is null and c.unit_id is null
    """
        .formatted(select("join changed c on " + since), which);
  }

  private String select(String join) {
    return "select %s, %s, %s\nfrom %s %s\n".formatted(place, background, value, from, join);
  }
}
