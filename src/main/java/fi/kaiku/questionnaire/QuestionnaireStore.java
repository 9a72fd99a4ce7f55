package fi.kaiku.questionnaire;

import fi.kaiku.questionnaire.Questionnaires.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class QuestionnaireStore {

  private final JdbcClient jdbc;

  QuestionnaireStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds the version unless it is there; returns the checksum of the one that is there now. */
  byte[] addOrFind(QuestionnairePackage read, Instant now) {
    jdbc.sql(
            """
            insert into questionnaire.questionnaire (code, version, package, checksum, loaded_at)
            values (:code, :version, :package, :checksum, :now)
            on conflict do nothing
            """)
        .param("code", read.questionnaire().code())
        .param("version", read.questionnaire().version())
        .param("package", read.yaml())
        .param("checksum", read.checksum())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
    return jdbc.sql(
            """
            select checksum from questionnaire.questionnaire
            where code = :code and version = :version
            """)
        .param("code", read.questionnaire().code())
        .param("version", read.questionnaire().version())
        .query((row, _) -> row.getBytes("checksum"))
        .single();
  }

  OptionalInt newestVersion(String code) {
    var newest =
        jdbc.sql(
                "select version from questionnaire.questionnaire where code = :code"
                    + " order by version desc limit 1")
            .param("code", code)
            .query(Integer.class)
            .optional();
    return newest.map(OptionalInt::of).orElseGet(OptionalInt::empty);
  }

  /** Whether there is such a version, and no newer one was there before some time. */
  boolean isInUseSince(String code, int version, Instant since) {
    return jdbc.sql(
            """
            select exists (select from questionnaire.questionnaire
                           where code = :code and version = :version)
               and not exists (select from questionnaire.questionnaire
                               where code = :code and version > :version and loaded_at < :since)
            """)
        .param("code", code)
        .param("version", version)
        .param("since", since.atOffset(ZoneOffset.UTC))
        .query(Boolean.class)
        .single();
  }

  /** The codes of the questionnaires of which a draft is being written. */
  List<String> drafts() {
    return jdbc.sql("select code from questionnaire.draft order by code")
        .query((row, _) -> row.getString("code"))
        .list();
  }

  Optional<String> newestPackage(String code) {
    return jdbc.sql(
            """
            select package from questionnaire.questionnaire where code = :code
            order by version desc limit 1
            """)
        .param("code", code)
        .query(String.class)
        .optional();
  }

  /** Every version of every questionnaire, the newest of each first. */
  List<Version> versions() {
    return jdbc.sql(
            """
            select code, version from questionnaire.questionnaire
            order by code, version desc
            """)
        .query((row, _) -> new Version(row.getString("code"), row.getInt("version")))
        .list();
  }

  Optional<Questionnaire> find(String code, int version) {
    return jdbc.sql(
            """
            select package from questionnaire.questionnaire
            where code = :code and version = :version
            """)
        .param("code", code)
        .param("version", version)
        .query(String.class)
        .optional()
        .map(yaml -> frozen(code + "-" + version, yaml));
  }

  /** What is frozen has the languages that were required then. */
  private static Questionnaire frozen(String name, String yaml) {
    return QuestionnairePackage.read(new PackageFile(name, Set.of()), yaml).questionnaire();
  }

  List<LoadedQuestionnaire> all() {
    return jdbc.sql(
            """
            select code, version, package, loaded_at from questionnaire.questionnaire
            order by code, version desc
            """)
        .query(QuestionnaireStore::loaded)
        .list();
  }

  private static LoadedQuestionnaire loaded(ResultSet row, int index) throws SQLException {
    var name = row.getString("code") + "-" + row.getInt("version");
    return new LoadedQuestionnaire(
        frozen(name, row.getString("package")),
        row.getObject("loaded_at", OffsetDateTime.class).toInstant());
  }
}
