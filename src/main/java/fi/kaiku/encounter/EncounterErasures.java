package fi.kaiku.encounter;

import fi.kaiku.platform.Erasure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToIntFunction;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of the encounters is kept for a time only. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EncounterRetentionSettings.class)
class EncounterErasures {

  /** A repeated call comes within days, not weeks. */
  private static final int IDEMPOTENCY_DAYS = 7;

  private final EncounterErasureStore store;
  private final EncounterRetentionSettings settings;
  private final Clock clock;

  EncounterErasures(EncounterErasureStore store, EncounterRetentionSettings settings, Clock clock) {
    this.store = store;
    this.settings = settings;
    this.clock = clock;
  }

  @Bean
  Erasure phonesOfEncounters() {
    return after(settings.encounterPhoneDays(), "phone numbers of encounters", store::erasePhones);
  }

  @Bean
  Erasure peopleOfEncounters() {
    return after(settings.personDays(), "people of encounters", store::erasePeople);
  }

  @Bean
  Erasure contentOfRejectedRows() {
    return after(settings.rejectedDays(), "content of rejected rows", store::eraseRejected);
  }

  @Bean
  Erasure idempotencyKeys() {
    return after(IDEMPOTENCY_DAYS, "idempotency keys", store::eraseIdempotencyKeys);
  }

  private Erasure after(int days, String what, ToIntFunction<Instant> erasing) {
    return new Erasure() {
      @Override
      public String what() {
        return what;
      }

      @Override
      public int erase() {
        return erasing.applyAsInt(clock.instant().minus(Duration.ofDays(days)));
      }
    };
  }
}
