package fi.kaiku.demo.mailbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.mail.MessagingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One conversation by SMTP (RFC 5321): as much of it as a client of good manners needs. */
final class SmtpTalk {

  private final BufferedReader in;
  private final OutputStream out;
  private final Mailbag mailbag;
  private final List<String> receivers = new ArrayList<>();

  SmtpTalk(InputStream in, OutputStream out, Mailbag mailbag) {
    this.in = new BufferedReader(new InputStreamReader(in, ISO_8859_1));
    this.out = out;
    this.mailbag = mailbag;
  }

  /** Until the client says goodbye or hangs up. */
  void hold() throws IOException {
    say("220 kaiku demo");
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      switch (command(line)) {
        case "HELO", "EHLO", "NOOP" -> say("250 kaiku demo");
        case "MAIL", "RSET" -> {
          receivers.clear();
          say("250 go on");
        }
        case "RCPT" -> {
          receivers.add(line.replaceAll("(?i)^RCPT TO:\\s*<|>.*$", ""));
          say("250 go on");
        }
        case "DATA" -> take();
        case "QUIT" -> {
          say("221 goodbye");
          return;
        }
        default -> say("502 not in the demo");
      }
    }
  }

  private static String command(String line) {
    return line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
  }

  private void take() throws IOException {
    say("354 end with a dot");
    var message = new StringBuilder();
    for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      message.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
    }
    try {
      for (var to : receivers) {
        mailbag.put(to, message.toString().getBytes(ISO_8859_1));
      }
      say("250 taken");
    } catch (MessagingException e) {
      say("554 not a mail");
    }
  }

  private void say(String words) throws IOException {
    out.write((words + "\r\n").getBytes(ISO_8859_1));
    out.flush();
  }
}
