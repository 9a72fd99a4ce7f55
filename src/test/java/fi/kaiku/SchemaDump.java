package fi.kaiku;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The schema as text, from the catalogue: tables with columns, constraints, indexes, views,
 * triggers.
 */
final class SchemaDump {

  private SchemaDump() {}

  static String of(JdbcClient jdbc) {
    return "-- Written by ./kaiku schema from the migrations; compared by SchemaTest.\n"
        + lines(jdbc, tables())
        + lines(jdbc, views())
        + lines(jdbc, triggers());
  }

  private static String lines(JdbcClient jdbc, String sql) {
    return String.join("", jdbc.sql(sql).query(String.class).list());
  }

  private static String tables() {
    return """
        select format(E'\\n%s %s (\\n%s\\n);\\n%s', 'create table', c.oid::regclass,
            concat_ws(E',\\n',
              (select string_agg(format('    %s %s%s%s', a.attname,
                          format_type(a.atttypid, a.atttypmod),
                          case when a.attnotnull then ' not null' else '' end,
                          coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')),
                        E',\\n' order by a.attnum)
               from pg_attribute a
               left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
               where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped),
              (select string_agg(format('    constraint %s %s', k.conname,
                          pg_get_constraintdef(k.oid)), E',\\n' order by k.contype, k.conname)
               from pg_constraint k where k.conrelid = c.oid and k.contype <> 'n')),
            coalesce((select string_agg(pg_get_indexdef(i.indexrelid) || E';\\n', ''
                          order by i.indexrelid::regclass::text)
               from pg_index i
               where i.indrelid = c.oid
                 and not exists (select from pg_constraint k where k.conindid = i.indexrelid)), ''))
        from pg_class c
        where c.relkind = 'r' and c.relnamespace::regnamespace::text not in
              ('pg_catalog', 'information_schema', 'public', 'pg_toast')
        order by c.oid::regclass::text
        """;
  }

  private static String views() {
    return """
        select format(E'\\ncreate view %s as\\n%s\\n', c.oid::regclass, pg_get_viewdef(c.oid, true))
        from pg_class c
        where c.relkind = 'v' and c.relnamespace::regnamespace::text not in
              ('pg_catalog', 'information_schema', 'public', 'pg_toast')
        order by c.oid::regclass::text
        """;
  }

  private static String triggers() {
    return """
        select format(E'\\n%s;\\n', pg_get_triggerdef(t.oid, true))
        from pg_trigger t
        join pg_class c on c.oid = t.tgrelid
        where not t.tgisinternal
        order by c.oid::regclass::text, t.tgname
        """;
  }
}
