package fi.kaiku.channel.kiosk.register;

import fi.kaiku.channel.kiosk.register.DeviceRow.State;
import java.util.List;

/** The list of devices: what needs somebody first. */
record DevicesPage(List<DeviceRow> rows, String address) {

  public int inUse() {
    return (int) rows.stream().filter(row -> row.state() != State.UNPAIRED).count();
  }

  public int silent() {
    return (int) rows.stream().filter(row -> row.state() == State.SILENT).count();
  }

  public int waiting() {
    return rows.stream().mapToInt(DeviceRow::waiting).sum();
  }
}
