package fi.kaiku.channel.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables as somebody reads them who looks for what PostgreSQL remembers of each row. */
record TablesLaidBare(JdbcClient jdbc) {

  List<String> ratedInOrder(String order) {
    var rated = texts("select feedback_id::text from feedback.rating order by " + order);
    return rated.stream().distinct().toList();
  }

  List<String> inOrder(String table, String order) {
    return texts("select id::text from " + table + " order by " + order);
  }

  List<String> invitationsInOrder(String order) {
    return inOrder("invitation.invitation", order);
  }

  List<String> optOutsInOrder() {
    return texts("select phone_key::text from sms.opt_out order by xmin::text::bigint");
  }

  /** The row that was written last before each of the opt-outs. */
  List<String> lastBeforeEachOptOut(String table) {
    return texts(
        """
        select (select f.id::text from %s f
                order by f.xmin::text::bigint < o.xmin::text::bigint desc,
                         f.xmin::text::bigint desc, f.ctid desc
                limit 1)
        from sms.opt_out o order by o.xmin::text::bigint
        """
            .formatted(table));
  }

  /** What is found in other modules' tables of ids and comments. */
  List<String> nowhereElse(String table) {
    var ids = texts("select replace(id::text, '-', '') from " + table);
    var found = new ArrayList<String>();
    for (var other : otherTables()) {
      var rows =
          String.join("\n", texts("select t::text from " + other + " t"))
              .replace("-", "")
              .toLowerCase(Locale.ROOT);
      ids.stream().filter(rows::contains).forEach(found::add);
      if (rows.contains("sanoin tämän")) {
        found.add(other);
      }
    }
    return found;
  }

  /** The answers that comments belong to, in the order of what was read of them. */
  List<String> readInOrder(String order) {
    return texts("select feedback_id::text from insight.reading order by " + order);
  }

  /**
   * Not the answers' own, what was read of them and which comments are open, nor the notes for the
   * figures, which say a month and a unit, and for the reader, which are made with the answers.
   */
  List<String> otherTables() {
    return tables(
        """
        where schemaname not in ('pg_catalog', 'information_schema', 'public', 'feedback')
          and tablename not in
              ('changed_answer', 'changed_theme', 'unread', 'reading', 'reading_theme',
               'open_comment')
        """);
  }

  List<String> tables(String which) {
    return texts("select format('%I.%I', schemaname, tablename) from pg_tables " + which);
  }

  List<String> texts(String sql) {
    return new ArrayList<>(jdbc.sql(sql).query((row, _) -> row.getString(1)).list());
  }
}
