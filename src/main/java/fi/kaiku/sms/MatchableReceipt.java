package fi.kaiku.sms;

import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.Sealing.Purpose;
import fi.kaiku.sms.ReceiptStore.Known;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A receipt without the number: ids and fingerprint only, so that it can be kept.
 *
 * @param phoneKey fingerprint of the receiver's number; none when the operator does not give it
 */
record MatchableReceipt(
    List<String> supplierIds,
    @Nullable UUID phoneKey,
    DeliveryState state,
    @Nullable String errorCode) {

  private static final int SHORTEST_NUMBER = 8;

  static MatchableReceipt of(Receipt receipt, Sealing sealing) {
    var ids = receipt.supplierIds().stream().map(SupplierId::normal).distinct().toList();
    return new MatchableReceipt(
        ids,
        isWholeNumber(receipt.phone())
            ? sealing.fingerprint(Purpose.PHONE, PhoneAddress.e164(receipt.phone()))
            : null,
        receipt.state(),
        receipt.errorCode());
  }

  private static boolean isWholeNumber(String phone) {
    return phone.chars().filter(Character::isDigit).count() >= SHORTEST_NUMBER;
  }

  /**
   * The message it speaks of: by the likeliest id whose number fits. A guess at an id is never
   * believed against the number: operators count, so another message may well have that id.
   */
  Optional<Known> among(Map<String, List<Known>> bySupplierId) {
    return supplierIds.stream()
        .flatMap(id -> bySupplierId.getOrDefault(id, List.of()).stream())
        .filter(known -> phoneKey == null || fits(known))
        .findFirst();
  }

  private boolean fits(Known known) {
    return known.phoneKey() == null || known.phoneKey().equals(phoneKey);
  }

  @Nullable String likeliestId() {
    return supplierIds.isEmpty() ? null : supplierIds.getFirst();
  }

  Stream<UUID> phoneKeys() {
    return Stream.ofNullable(phoneKey);
  }
}
