package fi.kaiku.sms.receipt;

import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.Sealing.Purpose;
import fi.kaiku.sms.gateway.DeliveryState;
import fi.kaiku.sms.gateway.Receipt;
import fi.kaiku.sms.gateway.Receipt.Naming;
import fi.kaiku.sms.receipt.ReceiptStore.Known;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A receipt without the number: ids and fingerprints only, so that it can be kept.
 *
 * @param phoneKeys fingerprints of what the receiver's number may be, the likeliest first; none
 *     when the operator does not give it
 */
record MatchableReceipt(
    List<String> supplierIds,
    List<UUID> phoneKeys,
    DeliveryState state,
    @Nullable String errorCode,
    Naming naming) {

  static MatchableReceipt of(Receipt receipt, Sealing sealing) {
    return new MatchableReceipt(
        receipt.supplierIds().stream().map(SupplierId::normal).distinct().toList(),
        PhoneAddress.readings(receipt.phone()).stream()
            .map(number -> sealing.fingerprint(Purpose.PHONE, number))
            .toList(),
        receipt.state(),
        receipt.errorCode(),
        receipt.naming());
  }

  /**
   * The message it speaks of: by the likeliest id whose number fits. Where no number does, or there
   * is none, an id counts that is one message's alone; but a guess at an id is never believed
   * against the number: operators count, so another message may well have that id.
   */
  Optional<Known> among(Map<String, List<Known>> bySupplierId) {
    var named =
        supplierIds.stream()
            .flatMap(id -> bySupplierId.getOrDefault(id, List.of()).stream())
            .distinct()
            .toList();
    var fitting = named.stream().filter(this::hasTheNumber).findFirst();
    if (fitting.isPresent()) {
      return fitting;
    }
    var possible = named.stream().filter(this::isPossible).toList();
    return possible.size() == 1 ? Optional.of(possible.getFirst()) : Optional.empty();
  }

  private boolean hasTheNumber(Known known) {
    return known.phoneKey() != null && phoneKeys.contains(known.phoneKey());
  }

  private boolean isPossible(Known known) {
    return naming == Naming.CERTAIN || phoneKeys.isEmpty() || known.phoneKey() == null;
  }

  @Nullable String likeliestId() {
    return supplierIds.isEmpty() ? null : supplierIds.getFirst();
  }

  /** By a number alone only the plainest reading of it is believed. */
  Stream<UUID> likeliestPhoneKey() {
    return phoneKeys.stream().limit(1);
  }
}
