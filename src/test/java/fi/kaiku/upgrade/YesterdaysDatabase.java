package fi.kaiku.upgrade;

import fi.kaiku.platform.postgres.OwnPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Gatherers;
import java.util.zip.GZIPInputStream;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;

/**
 * A county's database as Kaiku left it on 29 November 2026, before people could answer in other
 * ways than by link: made by the code of that day and written down table by table, each after those
 * that it refers to. With it the figures that the same code gave; not those on themes, as comments
 * are read anew whenever Kaiku has learnt to read better.
 */
record YesterdaysDatabase(OwnPostgres postgres) {

  /** With which the sample was sealed. */
  static final String SECRET = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

  private static final String SCHEMA = "032";
  private static final String END_OF_TABLE = "\\.";

  /** Makes the schema of that day and fills it. */
  void load() throws SQLException, IOException {
    Flyway.configure()
        .dataSource(postgres.jdbcUrl(), postgres.user(), postgres.password())
        .schemas("platform")
        .createSchemas(false)
        .defaultSchema("public")
        .target(SCHEMA)
        .load()
        .migrate();
    try (var database =
            DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
        var rows = read("rows-of-v032.gz")) {
      empty(database);
      fill(database.unwrap(PGConnection.class), rows);
      countOn(database);
    }
  }

  /** Some tables are filled by the migrations themselves. */
  private static void empty(Connection database) throws SQLException {
    try (var statement = database.createStatement()) {
      statement.execute(
          """
          do $$ begin
              execute (select 'truncate ' || string_agg(format('%I.%I', schemaname, tablename), ', ')
                       from pg_tables
                       where schemaname not in ('pg_catalog', 'information_schema', 'public'));
          end $$
          """);
    }
  }

  /** A line with a table and its columns, its rows, an end. */
  private static void fill(PGConnection database, BufferedReader rows)
      throws SQLException, IOException {
    for (var table = rows.readLine(); table != null; table = rows.readLine()) {
      var copy = database.getCopyAPI().copyIn("copy " + table + " from stdin");
      for (var row = rows.readLine(); !END_OF_TABLE.equals(row); row = rows.readLine()) {
        var line = (row + "\n").getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(line, 0, line.length);
      }
      copy.endCopy();
    }
  }

  /** Numbers that the database gives out go on after those that are taken. */
  private static void countOn(Connection database) throws SQLException {
    try (var statement = database.createStatement()) {
      statement.execute(
          """
          do $$ declare next record; begin
              for next in
                  select format('select setval(pg_get_serial_sequence(%L, %L), 1 + coalesce(max(%I), 0))'
                                ' from %s', attrelid::regclass, attname, attname, attrelid::regclass)
                         as statement
                  from pg_attribute where attidentity <> ''
              loop
                  execute next.statement;
              end loop;
          end $$
          """);
    }
  }

  /**
   * What a program asked, and the answer that it got.
   *
   * @param question below {@code /api/v1/}
   * @param answer JSON
   */
  record Told(String question, String answer) {}

  static List<Told> figures() throws IOException {
    try (var lines = read("figures-of-v032.gz")) {
      return lines
          .lines()
          .gather(Gatherers.windowFixed(2))
          .map(two -> new Told(two.getFirst(), two.getLast()))
          .toList();
    }
  }

  private static BufferedReader read(String name) throws IOException {
    InputStream file =
        Objects.requireNonNull(
            YesterdaysDatabase.class.getResourceAsStream("/samples/upgrade/" + name));
    return new BufferedReader(
        new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8));
  }
}
