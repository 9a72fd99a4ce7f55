package fi.kaiku.sms.kannel;

import fi.kaiku.EmptyDatabase;
import fi.kaiku.KaikuApplication;
import fi.kaiku.TestWorld;
import fi.kaiku.sms.FreePort;
import fi.kaiku.sms.gateway.OperatorContract;
import fi.kaiku.sms.gateway.SmsGateway;
import fi.kaiku.sms.sending.SendJob;
import fi.kaiku.sms.sending.SendingWorld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The contract over HTTP: the whole of Kaiku behind a real port, so that reports and replies come
 * in as they do in life. Both subclasses share one Kaiku and its one node.
 */
@SpringBootTest(classes = KaikuApplication.class, webEnvironment = WebEnvironment.DEFINED_PORT)
@ActiveProfiles("test")
@Import(TestWorld.class)
@ExtendWith(EmptyDatabase.class)
abstract class KannelContract extends OperatorContract {

  static final String SECRET = "a-secret-of-the-settings";
  static final String USERNAME = "tester";
  static final String PASSWORD = "foobar";
  static final int SENDSMS_PORT = FreePort.any();
  static final int KAIKU_PORT = FreePort.any();

  @Autowired KannelGateway gateway;
  @Autowired SendJob job;

  @DynamicPropertySource
  static void kannel(DynamicPropertyRegistry settings) {
    settings.add("server.port", () -> KAIKU_PORT);
    settings.add("kaiku.sms.gateway", () -> "kannel");
    settings.add("kaiku.sms.response-timeout", () -> "5m");
    settings.add("kaiku.sms.first-pause", () -> "5ms");
    settings.add("kaiku.sms.longest-pause", () -> "40ms");
    settings.add(
        "kaiku.sms.kannel.url", () -> "http://127.0.0.1:" + SENDSMS_PORT + "/cgi-bin/sendsms");
    settings.add("kaiku.sms.kannel.callback-url", () -> "http://127.0.0.1:" + KAIKU_PORT);
    settings.add("kaiku.sms.kannel.username", () -> USERNAME);
    settings.add("kaiku.sms.kannel.password", () -> PASSWORD);
    settings.add("kaiku.sms.kannel.secret", () -> SECRET);
    settings.add("kaiku.sms.kannel.timeout", () -> "3s");
  }

  /** Where Kaiku takes replies; the rest of the address tells from whom and what. */
  static String replyUrl() {
    return "http://127.0.0.1:" + KAIKU_PORT + "/sms/kannel/reply?secret=" + SECRET;
  }

  @Override
  protected SmsGateway gateway() {
    return gateway;
  }

  @Override
  protected SendJob nodeOver(SmsGateway any, SendingWorld where) {
    return job;
  }

  @AfterEach
  void theEndOfTheOperator() {
    operator().close();
  }
}
