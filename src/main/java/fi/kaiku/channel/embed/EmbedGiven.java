package fi.kaiku.channel.embed;

/**
 * What the makers of another service are given of an embed.
 *
 * @param key names it in their page
 * @param secret they sign with it, on their server only
 */
public record EmbedGiven(String key, String secret) {

  /** Not the secret: this may come into a log. */
  @Override
  public String toString() {
    return "EmbedGiven[" + key + "]";
  }
}
