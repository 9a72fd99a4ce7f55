package fi.kaiku.sms.sending;

import static fi.kaiku.Eventually.eventually;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import fi.kaiku.platform.Sealing;
import fi.kaiku.sms.GivenMessage;
import fi.kaiku.sms.Messages;
import fi.kaiku.sms.SmsSettings;
import fi.kaiku.sms.gateway.SmsGateway;
import fi.kaiku.sms.reply.ReplyStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nodes that send over gateways of the test's choice, cranked by hand on the shared database. */
public final class SendingWorld implements AutoCloseable {

  /** Short patience, so that tests need not have much. */
  public static final SmsSettings IMPATIENT =
      new SmsSettings(
          "smpp", "Kaiku", Duration.ofMillis(300), Duration.ofMillis(5), Duration.ofMillis(40));

  /** Waits for answers longer than any test takes. */
  public static final SmsSettings PATIENT =
      new SmsSettings(
          "smpp", "Kaiku", Duration.ofMinutes(5), Duration.ofMillis(5), Duration.ofMillis(40));

  /** A message as it is stored. */
  public record MessageRow(
      UUID id,
      UUID reference,
      String state,
      @Nullable String supplierId,
      @Nullable String receipt,
      @Nullable String errorCode,
      boolean hasBody,
      boolean hasPhone) {}

  private final ApplicationContext spring;
  private final List<SendJob> nodes = new ArrayList<>();

  public SendingWorld(ApplicationContext spring) {
    this.spring = spring;
  }

  /** A node of its own over this gateway; closed with this world. */
  public SendJob node(SmsGateway gateway, SmsSettings settings) {
    var node = abandonedNode(gateway, settings);
    nodes.add(node);
    return node;
  }

  /** A node that nobody closes: the test lets it die. */
  public SendJob abandonedNode(SmsGateway gateway, SmsSettings settings) {
    return new SendJob(
        gateway,
        new HandOver.Desk(
            spring.getBean(Outbox.class),
            spring.getBean(MayLeave.class),
            spring.getBean(Sealing.class),
            settings,
            spring.getBean(SendingCounts.class)));
  }

  public void queue(GivenMessage... messages) {
    queue(List.of(messages));
  }

  public void queue(List<GivenMessage> messages) {
    var sealing = spring.getBean(Sealing.class);
    spring
        .getBean(Messages.class)
        .queue(messages.stream().map(message -> message.sealedWith(sealing)).toList());
  }

  /** Queues so many messages, each to a number of its own. */
  public void queueMany(int count) {
    queue(IntStream.range(0, count).mapToObj(GivenMessage::to).toList());
  }

  /** Runs a node again and again until it is so. */
  public void crank(SendJob node, String until, BooleanSupplier isSo) {
    eventually(
        until,
        () -> {
          node.run();
          return isSo.getAsBoolean();
        });
  }

  /** Runs a node until so many messages are in a state. */
  public void crankUntil(SendJob node, String state, long count) {
    crank(node, count + " " + state, () -> count(state) == count);
  }

  public long count(String state) {
    return states().getOrDefault(state, 0L);
  }

  public Map<String, Long> states() {
    return rows().stream().collect(groupingBy(MessageRow::state, counting()));
  }

  public MessageRow only() {
    var rows = rows();
    if (rows.size() != 1) {
      throw new AssertionError("not one message but " + rows.size());
    }
    return rows.getFirst();
  }

  public List<MessageRow> rows() {
    return jdbc()
        .sql(
            """
            select id, reference, state, supplier_id, receipt, error_code,
                   body_sealed is not null as has_body, phone_sealed is not null as has_phone
            from sms.message
            order by send_after_at, queue_no
            """)
        .query(SendingWorld::row)
        .list();
  }

  private static MessageRow row(ResultSet row, int index) throws SQLException {
    return new MessageRow(
        row.getObject("id", UUID.class),
        row.getObject("reference", UUID.class),
        row.getString("state"),
        row.getString("supplier_id"),
        row.getString("receipt"),
        row.getString("error_code"),
        row.getBoolean("has_body"),
        row.getBoolean("has_phone"));
  }

  /** What customers replied and nobody has read, the oldest first. */
  public List<String> unreadReplies() {
    var sealing = spring.getBean(Sealing.class);
    return spring.getBean(ReplyStore.class).oldest(100).stream()
        .map(reply -> sealing.openText(reply.text()))
        .toList();
  }

  /** Lets time pass for nodes that do not run: they look dead now. */
  public void buryTheDead() {
    jdbc().sql("update sms.node set seen_at = seen_at - interval '1 minute'").update();
  }

  private JdbcClient jdbc() {
    return spring.getBean(JdbcClient.class);
  }

  @Override
  public void close() {
    nodes.forEach(SendJob::close);
  }
}
