package fi.kaiku.followup.contact;

import fi.kaiku.platform.Language;
import fi.kaiku.platform.Sealed;
import fi.kaiku.platform.Sealing;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Seals cards, an array of four texts each, with the county's key, filled up so that the length
 * tells little.
 */
@Component
class SealedCards {

  /** Bytes. */
  private static final int BLOCK = 2048;

  /**
   * Texts of a card that was sealed before its language was; such a customer is written Finnish.
   */
  private static final int OLDER = 3;

  private static final JsonMapper JSON = new JsonMapper();

  private final Sealing sealing;

  SealedCards(Sealing sealing) {
    this.sealing = sealing;
  }

  Sealed seal(ContactCard card) {
    var written =
        new @Nullable String[] {card.phone(), card.email(), card.words(), card.language().code()};
    return sealing.sealFilled(JSON.writeValueAsBytes(written), BLOCK);
  }

  ContactCard open(Sealed sealed) {
    @Nullable String[] written = JSON.readValue(sealing.open(sealed), String[].class);
    var language =
        written.length == OLDER
            ? Language.FI
            : Language.of(Objects.requireNonNull(written[3])).orElseThrow();
    return new ContactCard(written[0], written[1], Objects.requireNonNull(written[2]), language);
  }

  Sealed sealNote(String note) {
    return sealing.seal(note);
  }

  String openNote(Sealed note) {
    return sealing.openText(note);
  }
}
