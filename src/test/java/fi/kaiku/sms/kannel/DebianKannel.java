package fi.kaiku.sms.kannel;

import fi.kaiku.Eventually;
import fi.kaiku.sms.FreePort;
import fi.kaiku.sms.gateway.Operator;
import fi.kaiku.sms.smpp.Faults;
import fi.kaiku.sms.smpp.Faults.Receipts;
import fi.kaiku.sms.smpp.FaultySmsc;
import fi.kaiku.sms.smpp.Taken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Debian's Kannel with the fault-injecting SMSC as its operator, each on ports of its own: two
 * processes of the test, not the package's service.
 */
final class DebianKannel implements Operator {

  private static final Path BEARERBOX = Path.of("/usr/sbin/bearerbox");
  private static final Path SMSBOX = Path.of("/usr/sbin/smsbox");
  private static final int NOT_BOUND = 0x0D;
  private static final int NO_SUCH_NUMBER = 0x0B;

  private final int sendsmsPort;
  private final int boxPort = FreePort.any();
  private final FaultySmsc smsc = FaultySmsc.start();
  private final Path folder;
  private Box bearerbox;
  private Box smsbox;

  DebianKannel(int sendsmsPort, Path folder) {
    this.sendsmsPort = sendsmsPort;
    this.folder = folder;
    write();
    this.bearerbox = bearerbox();
    this.smsbox = smsbox();
  }

  static boolean isInstalled() {
    return Files.isExecutable(BEARERBOX) && Files.isExecutable(SMSBOX);
  }

  @Override
  public void behaves() {
    smsc.with(Faults.none());
    smsbox.goOn();
  }

  @Override
  public void sendsReceipts() {
    smsc.with(Faults.none().receipts(Receipts.AFTER_THE_ANSWER));
  }

  /** Kannel answers before it has sent; its report may still come in before its answer is read. */
  @Override
  public void sendsReceiptsFirst() {
    sendsReceipts();
  }

  /**
   * Nobody takes Kannel's own messages, and its queue of thirty is soon full. Until Kannel has
   * noticed, which its next bind tells, it would take any number for a line that is no more.
   */
  @Override
  public void isBusy() {
    var binds = smsc.binds();
    smsc.with(Faults.none().refuseBind(NOT_BOUND)).cut();
    Eventually.eventually("Kannel has noticed", () -> smsc.binds() > binds);
  }

  /** The operator behind Kannel takes none of its messages. */
  void networkRejects() {
    smsc.with(Faults.none().refuseEvery(1, NO_SUCH_NUMBER));
  }

  @Override
  public void isSilent() {
    smsbox.freeze();
  }

  @Override
  public void dies() {
    smsbox.end();
    bearerbox.end();
  }

  @Override
  public void comesBack() {
    bearerbox = bearerbox();
    smsbox = smsbox();
  }

  private Box bearerbox() {
    var box = Box.start(BEARERBOX, folder, boxPort);
    Eventually.eventually("Kannel is bound to its operator", smsc::isBound);
    return box;
  }

  private Box smsbox() {
    return Box.start(SMSBOX, folder, sendsmsPort);
  }

  @Override
  public void reply(String phone, String text) {
    smsc.post().reply(phone.replace("+", ""), "Kaiku", text);
  }

  @Override
  public List<Taken> taken() {
    return smsc.taken();
  }

  @Override
  public int inHand() {
    return smsbox.unread();
  }

  @Override
  public void close() {
    dies();
    smsc.close();
  }

  private void write() {
    var settings =
        CONFIGURATION
            .replace("ADMIN_PORT", "" + FreePort.any())
            .replace("BOX_PORT", "" + boxPort)
            .replace("SMSC_PORT", "" + smsc.port())
            .replace("SENDSMS_PORT", "" + sendsmsPort)
            .replace("REFUSED", REFUSED)
            .replace("USERNAME", KannelContract.USERNAME)
            .replace("PASSWORD", KannelContract.PASSWORD)
            .replace("REPLY_URL", KannelContract.replyUrl());
    try {
      Files.writeString(folder.resolve("kannel.conf"), settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final String CONFIGURATION =
      """
      group = core
      admin-port = ADMIN_PORT
      admin-interface = 127.0.0.1
      admin-password = PASSWORD
      smsbox-port = BOX_PORT
      smsbox-interface = 127.0.0.1
      box-allow-ip = "127.0.0.1"
      box-deny-ip = "*.*.*.*"
      dlr-storage = internal
      sms-outgoing-queue-limit = 30

      group = smsc
      smsc = smpp
      smsc-id = operator
      host = 127.0.0.1
      port = SMSC_PORT
      smsc-username = "kannel"
      smsc-password = "secret"
      system-type = ""
      transceiver-mode = true
      reconnect-delay = 1
      denied-prefix = "REFUSED"

      group = smsbox
      bearerbox-host = 127.0.0.1
      sendsms-port = SENDSMS_PORT
      sendsms-interface = 127.0.0.1
      global-sender = Kaiku

      group = sendsms-user
      username = USERNAME
      password = PASSWORD
      max-messages = 10
      concatenation = true

      group = sms-service
      keyword = default
      max-messages = 0
      mo-recode = true
      get-url = "REPLY_URL&from=%p&text=%a&charset=%C"
      """;
}
