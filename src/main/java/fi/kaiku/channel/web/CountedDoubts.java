package fi.kaiku.channel.web;

import fi.kaiku.organization.UnitId;
import java.time.YearMonth;

/** How many pieces of feedback on a unit were put aside in a month, and why. */
public record CountedDoubts(UnitId unit, YearMonth month, Doubt doubt, int times) {}
