package fi.kaiku;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the migrations make is what docs/schema.sql says, and keeps the house's conventions. */
@KaikuTest
class SchemaTest {

  private static final Path GOLDEN = Path.of("docs/schema.sql");

  @Autowired JdbcClient jdbc;

  @Test
  void the_migrated_schema_is_the_documented_one() throws IOException {
    var actual = SchemaDump.of(jdbc);
    if (Boolean.getBoolean("kaiku.schema.write")) {
      Files.writeString(GOLDEN, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void every_foreign_key_has_an_index_behind_it() {
    assertThat(
            names(
                """
        select c.conrelid::regclass || ' ' || c.conname
        from pg_constraint c
        where c.contype = 'f' and not exists (
            select from pg_index i
            where i.indrelid = c.conrelid
              and (i.indkey::smallint[])[0:cardinality(c.conkey) - 1] @> c.conkey)
        """))
        .isEmpty();
  }

  @Test
  void no_time_is_stored_without_its_zone_and_no_text_with_a_length() {
    assertThat(
            names(
                """
        select table_schema || '.' || table_name || '.' || column_name
        from information_schema.columns
        where table_schema not in ('pg_catalog', 'information_schema', 'public')
          and data_type in ('timestamp without time zone', 'time without time zone',
                            'character varying', 'character')
        """))
        .isEmpty();
  }

  @Test
  void columns_say_by_their_ending_whether_they_hold_an_instant_or_a_day() {
    assertThat(
            names(
                """
        select table_schema || '.' || table_name || '.' || column_name
        from information_schema.columns
        where table_schema not in ('pg_catalog', 'information_schema', 'public', 'platform')
          and not (table_schema = 'audit' and column_name = 'at')
          and ((data_type = 'timestamp with time zone' and column_name not like '%\\_at')
            or (data_type = 'date' and column_name !~ '_(on|from|to|until|month)$'))
        """))
        .isEmpty();
  }

  @Test
  void the_store_of_answers_holds_no_time_of_day_and_no_way_to_a_person() {
    assertThat(
            names(
                """
        select column_name from information_schema.columns
        where table_schema = 'feedback' and table_name not in ('tick', 'published_tick')
          and column_name not in ('sealed', 'messaged')
          and (data_type in ('timestamp with time zone', 'bytea', 'bigint')
               or column_name ~ '(phone|person|token|invitation|encounter|message)')
        """))
        .isEmpty();
    assertThat(
            names(
                """
        select confrelid::regclass::text from pg_constraint
        where contype = 'f' and connamespace = 'feedback'::regnamespace
          and confrelid::regclass::text !~ '^(organization|questionnaire|feedback)\\.'
        """))
        .isEmpty();
    assertThat(
            names(
                """
        select conrelid::regclass::text from pg_constraint
        where contype = 'f' and confrelid::regclass::text like 'feedback.%'
          and conrelid::regclass::text not like 'feedback.%'
          and conrelid::regclass::text <> 'insight.reading'
        """))
        .isEmpty();
  }

  private List<String> names(String sql) {
    return jdbc.sql(sql).query(String.class).list();
  }
}
