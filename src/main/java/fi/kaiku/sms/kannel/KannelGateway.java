package fi.kaiku.sms.kannel;

import static java.net.http.HttpResponse.BodyHandlers.ofString;

import fi.kaiku.sms.GatewayState;
import fi.kaiku.sms.Inbound;
import fi.kaiku.sms.Outcome;
import fi.kaiku.sms.Outcome.Lost;
import fi.kaiku.sms.Outcome.Postponed;
import fi.kaiku.sms.OutgoingMessage;
import fi.kaiku.sms.SmsGateway;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A gateway over HTTP in the dialect of Kannel's sendsms. Redirects are not followed. */
final class KannelGateway implements SmsGateway {

  private final KannelSettings settings;
  private final SendSms sendSms;
  private final Reachability reachability;
  private final HttpClient http;
  private volatile @Nullable Inbound inbound;

  KannelGateway(KannelSettings settings, String sender, Clock clock) {
    this.settings = settings;
    this.sendSms = new SendSms(settings, sender);
    this.reachability = new Reachability(settings.url(), settings.timeout(), clock);
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(settings.timeout())
            .build();
  }

  @Override
  public void open(Inbound where) {
    if (inbound == null) {
      inbound = where;
      reachability.watch();
    }
  }

  /** Where reports and replies go; none before the gateway has been opened. */
  Optional<Inbound> inbound() {
    return Optional.ofNullable(inbound);
  }

  @Override
  public GatewayState state() {
    return reachability.state();
  }

  @Override
  public int window() {
    return settings.window();
  }

  @Override
  public int partsPerSecond() {
    return settings.rate();
  }

  @Override
  public boolean usesOurIds() {
    return true;
  }

  /** The timeout covers the body too, which the client's own would not. */
  @Override
  public void submit(OutgoingMessage message, Consumer<Outcome> outcome) {
    var request = HttpRequest.newBuilder(sendSms.of(message)).GET().build();
    var _ =
        http.sendAsync(request, ofString())
            .orTimeout(settings.timeout().toMillis(), TimeUnit.MILLISECONDS)
            .thenApply(
                answer -> new KannelAnswer(answer.statusCode(), answer.body()).about(message.id()))
            .exceptionally(this::failed)
            .thenAccept(outcome);
  }

  private Outcome failed(Throwable fault) {
    var cause = fault instanceof CompletionException wrapped ? wrapped.getCause() : fault;
    if (cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException) {
      reachability.lost();
      return new Postponed("no-connection");
    }
    return new Lost();
  }

  @Override
  public void close() {
    reachability.close();
    http.shutdownNow();
  }
}
