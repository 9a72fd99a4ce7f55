package fi.kaiku.platform.postgres;

/**
 * How Kaiku's own PostgreSQL runs.
 *
 * @param durable whether a commit is on the disk before it is acknowledged; false only in tests
 */
public record PostgresOptions(boolean durable) {

  /** What a county runs: a committed row survives a power cut. */
  public static PostgresOptions safe() {
    return new PostgresOptions(true);
  }

  /** Faster, and a power cut may break the whole cluster: for tests. */
  public static PostgresOptions fast() {
    return new PostgresOptions(false);
  }
}
