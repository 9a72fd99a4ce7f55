package fi.kaiku.channel.paper.keying;

import fi.kaiku.access.Viewer;
import fi.kaiku.channel.paper.PaperSettings;
import fi.kaiku.channel.paper.Serial;
import fi.kaiku.channel.paper.keying.KeyingStart.FormNumber;
import fi.kaiku.channel.paper.keying.KeyingStart.Share;
import fi.kaiku.channel.paper.keying.KeyingStart.Sums;
import fi.kaiku.channel.paper.keying.KeyingStart.Told;
import fi.kaiku.channel.paper.scan.ScannedPages;
import fi.kaiku.organization.MergedReach;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Language;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page where keying begins. */
@Component
class KeyingStarts {

  private static final int MONTHS = 12;

  private final SecondKeying second;
  private final ScannedPages pages;
  private final KeyingStore store;
  private final MergedReach reach;
  private final PaperSettings settings;
  private final Clock clock;

  KeyingStarts(
      SecondKeying second,
      ScannedPages pages,
      KeyingStore store,
      MergedReach reach,
      PaperSettings settings,
      Clock clock) {
    this.second = second;
    this.pages = pages;
    this.store = store;
    this.reach = reach;
    this.settings = settings;
    this.clock = clock;
  }

  KeyingStart of(String typed, @Nullable Told told, Viewer viewer, Language reader) {
    var from = YearMonth.from(Helsinki.day(clock.instant())).minusMonths(MONTHS - 1);
    var sums = store.sums(reach.of(viewer), from);
    return new KeyingStart(
        typed,
        told,
        numbers(pages.waiting(viewer)),
        numbers(second.waiting(viewer)),
        settings.secondKeyingPercent(),
        new Sums(sums.forms(), sums.unreadable()),
        sums.compared() == 0 ? null : share(sums, reader));
  }

  private static List<FormNumber> numbers(List<Serial> serials) {
    return serials.stream().map(one -> new FormNumber(one.digits(), one.text())).toList();
  }

  private static Share share(KeyingSums sums, Language reader) {
    var digits = new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(reader.locale()));
    var rate = sums.differingRate();
    return new Share(
        sums.differing(),
        sums.compared(),
        digits.format(rate.value()),
        digits.format(rate.interval().low()),
        digits.format(rate.interval().high()));
  }
}
