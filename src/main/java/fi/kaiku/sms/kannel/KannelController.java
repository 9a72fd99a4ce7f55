package fi.kaiku.sms.kannel;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.kaiku.access.Public;
import fi.kaiku.platform.NotFound;
import fi.kaiku.sms.gateway.DeliveryState;
import fi.kaiku.sms.gateway.Inbound;
import fi.kaiku.sms.gateway.Receipt;
import fi.kaiku.sms.gateway.Receipt.Naming;
import fi.kaiku.sms.gateway.Reply;
import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the gateway calls: a report about a message, or a customer's reply. */
@RestController
@RequestMapping("/sms/kannel")
@ConditionalOnProperty(name = "kaiku.sms.gateway", havingValue = "kannel")
class KannelController {

  private final KannelGateway gateway;
  private final KannelSettings settings;

  KannelController(KannelGateway gateway, KannelSettings settings) {
    this.gateway = gateway;
    this.settings = settings;
  }

  /**
   * Answers 204 once the report has been committed.
   *
   * @param type 1 delivered, 2 not delivered, 4 buffered, 8 taken by the operator, 16 rejected by
   *     it
   */
  @GetMapping("/report")
  @Public("the gateway shows the secret of the settings")
  CompletableFuture<ResponseEntity<Void>> report(
      @RequestParam String secret, @RequestParam UUID id, @RequestParam int type) {
    var receipt = new Receipt(List.of(id.toString()), "", state(type), error(type), Naming.CERTAIN);
    return stored(secret, inbound -> inbound.receipt(receipt));
  }

  /**
   * Answers 204 once the reply has been committed.
   *
   * @param text read from the address as it came: its octets may be of any alphabet
   * @param charset what they are of, if the gateway says
   */
  @GetMapping("/reply")
  @Public("the gateway shows the secret of the settings")
  CompletableFuture<ResponseEntity<Void>> reply(
      @RequestParam String secret,
      @RequestParam String from,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "") String charset,
      HttpServletRequest request) {
    var words =
        Optional.ofNullable(request.getQueryString())
            .flatMap(query -> ReplyOctets.of(query, "text"))
            .map(octets -> octets.text(charset))
            .orElse(text);
    return stored(secret, inbound -> inbound.reply(new Reply(from, words)));
  }

  private CompletableFuture<ResponseEntity<Void>> stored(
      String secret, Function<Inbound, CompletableFuture<Void>> storing) {
    if (!MessageDigest.isEqual(secret.getBytes(UTF_8), settings.secret().getBytes(UTF_8))) {
      throw new NotFound("no such page");
    }
    return gateway
        .inbound()
        .map(inbound -> storing.apply(inbound).thenApply(_ -> done()))
        .orElseGet(() -> CompletableFuture.completedFuture(later()));
  }

  private static ResponseEntity<Void> done() {
    return ResponseEntity.noContent().build();
  }

  private static ResponseEntity<Void> later() {
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
  }

  private static DeliveryState state(int type) {
    return switch (type) {
      case 1 -> DeliveryState.DELIVERED;
      case 2, 16 -> DeliveryState.UNDELIVERED;
      default -> DeliveryState.ON_ITS_WAY;
    };
  }

  private static @Nullable String error(int type) {
    return state(type) == DeliveryState.UNDELIVERED ? "type-" + type : null;
  }
}
