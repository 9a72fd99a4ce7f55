package fi.kaiku.organization;

import java.time.LocalDate;

/** The NPS that a service aims at from a day on, until its next target. */
public record Target(LocalDate from, int nps) {}
