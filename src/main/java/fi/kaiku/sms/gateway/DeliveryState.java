package fi.kaiku.sms.gateway;

/** How far a message has come, from least to most certain: of two receipts the later word wins. */
public enum DeliveryState {
  /** The operator has it; nothing final yet. */
  ON_ITS_WAY(0),
  UNKNOWN(1),
  UNDELIVERED(2),
  DELIVERED(3);

  private final int certainty;

  DeliveryState(int certainty) {
    this.certainty = certainty;
  }

  /** Whether nothing more is to be expected. */
  public boolean isFinal() {
    return this == DELIVERED || this == UNDELIVERED;
  }

  public int certainty() {
    return certainty;
  }

  public DeliveryState orMoreCertain(DeliveryState other) {
    return other.certainty > certainty ? other : this;
  }
}
