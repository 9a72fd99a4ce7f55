package fi.kaiku.sms.receipt;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fi.kaiku.platform.Sealing;
import fi.kaiku.sms.gateway.DeliveryState;
import fi.kaiku.sms.gateway.Receipt;
import fi.kaiku.sms.receipt.ReceiptStore.Known;
import fi.kaiku.sms.receipt.ReceiptStore.Lone;
import fi.kaiku.sms.receipt.ReceiptStore.Word;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Brings receipts to their messages, in the caller's transaction. */
@Component
public class Receipts {

  /** An answer that a receipt overtook comes within minutes, or never. */
  private static final Duration OVERTAKING = Duration.ofHours(1);

  private final ReceiptStore store;
  private final Sealing sealing;
  private final Clock clock;

  Receipts(ReceiptStore store, Sealing sealing, Clock clock) {
    this.store = store;
    this.sealing = sealing;
    this.clock = clock;
  }

  /** Writes down what belongs to a known message and keeps the rest, if it says anything final. */
  public void take(List<Receipt> receipts) {
    if (!receipts.isEmpty()) {
      var matchable = receipts.stream().map(r -> MatchableReceipt.of(r, sealing)).toList();
      var found = write(matchable);
      matchable.stream()
          .filter(receipt -> !found.containsKey(receipt))
          .filter(receipt -> receipt.state() != DeliveryState.ON_ITS_WAY)
          .forEach(receipt -> store.keep(receipt, clock.instant()));
    }
  }

  /** Tries the kept ones again. */
  public void tryKept() {
    var kept = store.kept(clock.instant().minus(OVERTAKING));
    if (!kept.isEmpty()) {
      var found = write(kept.stream().map(ReceiptStore.Kept::receipt).toList());
      store.forget(
          kept.stream()
              .filter(one -> found.containsKey(one.receipt()))
              .map(ReceiptStore.Kept::id)
              .toList());
    }
  }

  private Map<MatchableReceipt, UUID> write(List<MatchableReceipt> receipts) {
    var found = find(receipts);
    var words = new HashMap<UUID, Word>();
    found.forEach((receipt, id) -> words.merge(id, word(receipt, id), Receipts::moreCertain));
    if (!words.isEmpty()) {
      var inOrder = words.values().stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
      store.write(inOrder, clock.instant());
    }
    return found;
  }

  private Map<MatchableReceipt, UUID> find(List<MatchableReceipt> receipts) {
    var ids = receipts.stream().flatMap(receipt -> receipt.supplierIds().stream()).toList();
    var known = store.known(ids).stream().collect(groupingBy(Known::supplierId));
    var found = new HashMap<MatchableReceipt, UUID>();
    var nameless = new ArrayList<MatchableReceipt>();
    for (var receipt : receipts) {
      receipt
          .among(known)
          .ifPresentOrElse(one -> found.put(receipt, one.id()), () -> nameless.add(receipt));
    }
    findByNumber(nameless, found);
    return found;
  }

  private void findByNumber(List<MatchableReceipt> receipts, Map<MatchableReceipt, UUID> found) {
    var keys = receipts.stream().flatMap(MatchableReceipt::likeliestPhoneKey).toList();
    if (!keys.isEmpty()) {
      var lone = store.loneUnknown(keys).stream().collect(toMap(Lone::phoneKey, Lone::id));
      for (var receipt : receipts) {
        receipt
            .likeliestPhoneKey()
            .flatMap(key -> Stream.ofNullable(lone.get(key)))
            .forEach(id -> found.put(receipt, id));
      }
    }
  }

  private static Word word(MatchableReceipt receipt, UUID id) {
    return new Word(id, receipt.likeliestId(), receipt.state(), receipt.errorCode());
  }

  private static Word moreCertain(Word one, Word other) {
    return one.state().orMoreCertain(other.state()) == one.state() ? one : other;
  }
}
