package fi.kaiku.statistics;

/**
 * What comments say of a theme. One comment may praise and criticise it.
 *
 * @param read comments that could be read, whatever they are about
 * @param praised how many of them praise it
 * @param criticised how many criticise it
 * @param spoken how many speak of it without either: ideas, wishes, questions
 */
public record ThemeSaid(long read, long praised, long criticised, long spoken) {

  /** Those that praise it among all that were read. */
  public Rate praise() {
    return new Rate(Math.min(praised, read), read);
  }

  /** Those that criticise it among all that were read. */
  public Rate criticism() {
    return new Rate(Math.min(criticised, read), read);
  }
}
