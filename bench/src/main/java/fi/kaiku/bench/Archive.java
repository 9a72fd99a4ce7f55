package fi.kaiku.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;

/** Years of invented answers, made by the database itself. */
final class Archive {

  static final String SECRET = "bench";
  private static final int AT_ONCE = 1_000_000;
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  private final Database database;
  private long answers;

  Archive(Database database) throws IOException {
    this.database = database;
    database.execute(Resources.text("archive.sql"));
    letIn(database);
  }

  /** Adds answers until there are so many, and the groups of people of all months. */
  void growTo(long wanted) throws IOException {
    while (answers < wanted) {
      var more = Math.min(AT_ONCE, wanted - answers);
      database.execute(answers(more));
      answers += more;
    }
    database.execute("set work_mem = '256MB'");
    database.execute(Resources.text("groups.sql"));
    database.execute("vacuum (analyze) feedback.feedback");
    database.execute("vacuum (analyze) feedback.class");
    database.execute("vacuum (analyze) feedback.class_value");
  }

  private static String answers(long count) throws IOException {
    return Resources.text("answers.sql").replace("%d", "" + count);
  }

  /**
   * Has everything counted from nothing by the server's own job.
   *
   * @return seconds
   */
  double rebuild() {
    var begun = System.nanoTime();
    database.execute("delete from figures.computed");
    database.await("select count(*) from figures.computed", 1, PATIENCE);
    var seconds = (System.nanoTime() - begun) / 1e9;
    database.execute("vacuum (analyze) figures.counted");
    return seconds;
  }

  /** Adds encounters to the counts, three for each answer by link; to be done again after each rebuild. */
  void encounters() throws IOException {
    database.execute(Resources.text("encounters.sql"));
    database.execute("vacuum (analyze) figures.counted");
  }

  /** Adds themes to the counts, of two comments for five answers; to be done again after each rebuild. */
  void themes() throws IOException {
    database.execute(Resources.text("themes.sql"));
    database.execute("vacuum (analyze) figures.counted");
  }

  /** Leaves a node nothing to hold in memory but the answers. */
  void withoutOthers() {
    database.execute("delete from figures.counted where thing <> 'ANSWERS'");
  }

  /**
   * Lets answers about the visits of the last weeks appear, all at once.
   *
   * @return seconds until figures hold them
   */
  double tick(long count) throws IOException {
    database.execute("alter table feedback.feedback enable trigger user");
    database.execute(answers(count).replace("1825", "45"));
    var begun = System.nanoTime();
    database.execute("update feedback.tick set number = number + 1");
    database.await(
        "select count(*) from figures.computed join feedback.tick on tick = number", 1, PATIENCE);
    return (System.nanoTime() - begun) / 1e9;
  }

  double gigabytes() {
    return database.number("select pg_database_size(current_database())") / 1e9;
  }

  /** An account with a session and a key, both with the same secret. */
  static void letIn(Database database) {
    letIn(database, "00000000-0000-0000-0000-00000000be4c", SECRET, "ADMINISTRATOR");
    database.execute(
        """
        insert into people.api_key (id, name, key_hash, permissions, created_at)
        values (gen_random_uuid(), 'bench', '\\x%1$s',
                '{read-figures,read-answers,read-comments}', now())
        """
            .formatted(hash(SECRET)));
  }

  /** An account with a session whose secret is its name. */
  static void letIn(Database database, String id, String name, String role) {
    database.execute(
        """
        insert into people.account (id, sign_in_name, name, role, created_at)
        values ('%2$s', '%3$s', 'Bench', '%4$s', now());
        insert into people.session (token_hash, account_id, created_at, last_seen_at, expires_at)
        values ('\\x%1$s', '%2$s', now(), now(), now() + interval '8 hours')
        """
            .formatted(hash(name), id, name, role));
  }

  private static String hash(String secret) {
    return HexFormat.of().formatHex(sha256(secret));
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
