package fi.kaiku.insight;

import java.time.LocalDate;
import java.util.UUID;

/** The NPS that a service aims at from a day on. */
record Target(UUID service, LocalDate fromOn, int nps) {}
