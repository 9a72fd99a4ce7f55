package fi.kaiku.insight;

/** A lot of grains that are computed from one and the same source when everything is. */
enum Step {
  BY_YEAR_AND_UNIT("'YEAR'", "true"),
  BY_YEAR("'YEAR'", "false"),
  BY_MONTH_AND_UNIT("'MONTH'", "true"),
  BY_MONTH("'MONTH'", "false"),
  BY_DAY_AND_UNIT("'DAY'", "true"),
  BY_DAY("'DAY'", "false");

  /** The unit and the service of cells that do not tell them, and of those that had none. */
  static final String NOBODY = "cast('00000000-0000-0000-0000-000000000000' as uuid)";

  /** The first columns of a cell that is added up for the grain {@code g}. */
  static final String PLACE =
      """
      g.grain,
      case g.span when 'YEAR' then cast(date_trunc('year', c.visit_on) as date)
                  when 'MONTH' then cast(date_trunc('month', c.visit_on) as date)
                  else c.visit_on end,
      case when g.by_unit then c.unit_id else %1$s end,
      case when g.by_unit then c.service_id else %1$s end
      """
          .formatted(NOBODY);

  private final String span;
  private final String byUnit;

  Step(String span, String byUnit) {
    this.span = span;
    this.byUnit = byUnit;
  }

  /** The condition on the grain {@code g} that makes it one of this lot. */
  String grains() {
    return "g.span = " + span + " and g.by_unit = " + byUnit;
  }

  /** The first columns of the source: a day or month, and a unit or none. */
  String place() {
    return """
        case %1$s when 'YEAR' then cast(date_trunc('year', visit_on) as date)
                  when 'MONTH' then cast(date_trunc('month', visit_on) as date)
                  else visit_on end as visit_on,
        case when %2$s then unit_id else %3$s end as unit_id,
        case when %2$s then service_id else %3$s end as service_id
        """
        .formatted(span, byUnit, NOBODY);
  }
}
