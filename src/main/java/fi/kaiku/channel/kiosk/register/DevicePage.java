package fi.kaiku.channel.kiosk.register;

import java.util.List;

/**
 * The page of one device.
 *
 * @param questionnaire what it asks, by its title
 * @param months how many answers it has handed in, the latest month first
 * @param bursts the days on which answers came too fast to be people's
 */
record DevicePage(
    DeviceRow device, String questionnaire, List<MonthRow> months, List<BurstRow> bursts) {

  /**
   * A month.
   *
   * @param answers a number, or that there are few
   */
  record MonthRow(String month, String answers, int uncounted) {}

  /** A day with its uncounted answers. */
  record BurstRow(String day, int answers) {}
}
