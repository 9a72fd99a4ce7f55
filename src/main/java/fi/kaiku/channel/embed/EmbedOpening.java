package fi.kaiku.channel.embed;

import fi.kaiku.channel.web.FormTokens;
import fi.kaiku.channel.web.LiveUnits;
import fi.kaiku.organization.Unit;
import fi.kaiku.platform.NotFound;
import fi.kaiku.platform.network.Origin;
import fi.kaiku.platform.network.Throttle;
import fi.kaiku.platform.network.Throttle.Limit;
import fi.kaiku.questionnaire.Questionnaire;
import fi.kaiku.questionnaire.Questionnaires;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Opens forms by the contexts that other services have signed; counts those that do not open. */
@Service
class EmbedOpening {

  private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

  private final Embeds embeds;
  private final ContextReader contexts;
  private final FormTokens forms;
  private final LiveUnits units;
  private final Questionnaires questionnaires;
  private final Clock clock;

  /** What is tried again and again is not counted for ever. */
  private final Throttle counted;

  EmbedOpening(
      Embeds embeds,
      ContextReader contexts,
      FormTokens forms,
      LiveUnits units,
      Questionnaires questionnaires,
      Clock clock) {
    this.embeds = embeds;
    this.contexts = contexts;
    this.forms = forms;
    this.units = units;
    this.questionnaires = questionnaires;
    this.clock = clock;
    this.counted = new Throttle(clock, new Limit(60, TEN_MINUTES), new Limit(1_200, TEN_MINUTES));
  }

  /** Who asks for a form: a key of an embed, and the network the request came from. */
  record Asked(String key, Origin network) {}

  /**
   * The embed whose page is framed by another.
   *
   * @param referrer where the page around it is, as the browser says; often nothing
   * @throws NotOpened when that is an origin that is not allowed
   */
  Embed framed(Asked asked, @Nullable String referrer) {
    var embed = embeds.byKey(asked.key()).orElseThrow(EmbedOpening::unknown);
    return counting(
        embed,
        asked,
        () -> {
          requireInUse(embed);
          if (referrer != null && !embed.mayBeShownAt(origin(referrer))) {
            throw new NotOpened(EmbedOutcome.FOREIGN);
          }
          return embed;
        });
  }

  /**
   * Opens a form, or one that was opened when its context still held.
   *
   * @param form the token of a form that comes back; null for a new one
   * @throws NotOpened when it must not be opened
   */
  OpenedEmbed open(Asked asked, @Nullable String token, @Nullable String form) {
    var embed = embeds.byKey(asked.key()).orElseThrow(EmbedOpening::unknown);
    return counting(
        embed,
        asked,
        () -> {
          requireInUse(embed);
          var context = context(Objects.requireNonNullElse(token, ""), embed, form);
          return new OpenedEmbed(embed, context, unit(context), questionnaire(embed, context));
        });
  }

  /** As it held when its own form was opened; without that, as it holds now. */
  private Context context(String token, Embed embed, @Nullable String form) {
    var opened = forms.read(form);
    var context =
        contexts.read(token, embed, opened.map(it -> it.openedAt()).orElseGet(clock::instant));
    var isOwn = opened.filter(it -> forms.isFor(it, context.number(embed))).isPresent();
    return isOwn ? context : contexts.read(token, embed, clock.instant());
  }

  private Unit unit(Context context) {
    return units
        .byOid(context.unit())
        .filter(unit -> isOf(unit, context))
        .orElseThrow(() -> new NotOpened(EmbedOutcome.NO_UNIT));
  }

  /** A unit that has been merged into another may now be of another service. */
  private static boolean isOf(Unit unit, Context context) {
    return !unit.oid().equals(context.unit()) || unit.service().code().equals(context.service());
  }

  private Questionnaire questionnaire(Embed embed, Context context) {
    var code = Objects.requireNonNullElse(context.questionnaire(), embed.questionnaire());
    try {
      return questionnaires.newest(code);
    } catch (NotFound e) {
      throw new NotOpened(EmbedOutcome.NO_QUESTIONNAIRE);
    }
  }

  private static NotOpened unknown() {
    return new NotOpened(EmbedOutcome.UNKNOWN);
  }

  private static void requireInUse(Embed embed) {
    if (embed.isStopped()) {
      throw new NotOpened(EmbedOutcome.STOPPED);
    }
  }

  private <T> T counting(Embed embed, Asked asked, Supplier<T> opening) {
    try {
      return opening.get();
    } catch (NotOpened refused) {
      if (counted.allows(asked.network())) {
        embeds.count(embed, refused.outcome());
      }
      throw refused.of(embed);
    }
  }

  /** Scheme, host and port of an address; nothing of what is none. */
  private static String origin(String address) {
    try {
      var uri = URI.create(address);
      var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
      return uri.getScheme() + "://" + uri.getHost() + port;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
