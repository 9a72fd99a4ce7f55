package fi.kaiku.sms.kannel;

import fi.kaiku.sms.gateway.GatewayState;
import fi.kaiku.sms.gateway.HandOverOutcome;
import fi.kaiku.sms.gateway.HandOverOutcome.Lost;
import fi.kaiku.sms.gateway.HandOverOutcome.Postponed;
import fi.kaiku.sms.gateway.Inbound;
import fi.kaiku.sms.gateway.OutgoingMessage;
import fi.kaiku.sms.gateway.SmsGateway;
import fi.kaiku.sms.gateway.Terms;
import java.io.IOException;
import java.net.Socket;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A gateway over HTTP in the dialect of Kannel's sendsms. Redirects are not followed. */
final class KannelGateway implements SmsGateway {

  private final KannelSettings settings;
  private final SendSms sendSms;
  private final Reachability reachability;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private volatile @Nullable Inbound inbound;

  KannelGateway(KannelSettings settings, String sender, Clock clock) {
    this.settings = settings;
    this.sendSms = new SendSms(settings, sender);
    this.reachability = new Reachability(settings.wire(), clock);
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
  public Terms terms() {
    return settings.terms();
  }

  @Override
  public boolean usesOurIds() {
    return true;
  }

  @Override
  public void submit(OutgoingMessage message, Consumer<HandOverOutcome> outcome) {
    threads.execute(() -> outcome.accept(ask(message)));
  }

  /** Before the connection is there nothing has been sent; from then on it may have been. */
  private HandOverOutcome ask(OutgoingMessage message) {
    Socket connection;
    try {
      connection = settings.wire().open();
    } catch (IOException e) {
      reachability.lost();
      return new Postponed("no-connection");
    }
    try (connection) {
      var answer = new SingleGet(sendSms.of(message)).over(connection, settings.timeout());
      return answer.about(message.id());
    } catch (IOException e) {
      return new Lost();
    }
  }

  @Override
  public void close() {
    reachability.close();
    threads.shutdownNow();
  }
}
