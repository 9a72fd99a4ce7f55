package fi.kaiku.channel.embed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One embed on the page of staff.
 *
 * @param answered how often in this month and the one before
 * @param troubles how often it could not be opened in these months, and why
 */
record EmbedRow(
    UUID id,
    String name,
    String key,
    List<String> origins,
    String questionnaire,
    LocalDate madeOn,
    @Nullable LocalDate stoppedOn,
    int answered,
    List<Trouble> troubles) {

  /** One reason. */
  record Trouble(EmbedOutcome outcome, int times) {}

  static EmbedRow of(Embed embed, Map<EmbedOutcome, Integer> counts) {
    var troubles =
        counts.entrySet().stream()
            .filter(one -> one.getKey().isTrouble())
            .map(one -> new Trouble(one.getKey(), one.getValue()))
            .toList();
    return new EmbedRow(
        embed.id(),
        embed.name(),
        embed.key(),
        embed.origins(),
        embed.questionnaire(),
        embed.madeOn(),
        embed.stoppedOn(),
        counts.getOrDefault(EmbedOutcome.ANSWERED, 0),
        troubles);
  }
}
