package fi.kaiku.sms.smpp;

import fi.kaiku.sms.gateway.Wire;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import org.jsmpp.session.connection.Connection;
import org.jsmpp.session.connection.ConnectionFactory;
import org.jsmpp.session.connection.socket.SocketConnection;

/** Connects as the settings say. */
public record Line(SmppSettings settings) implements ConnectionFactory {

  @Override
  public Connection createConnection(String host, int port) throws IOException {
    return new Gathered(new Wire(host, port, settings.tls(), settings.linkTimeout()).open());
  }

  private static final class Gathered extends SocketConnection {

    private final Gathering out;

    Gathered(Socket socket) throws IOException {
      super(socket);
      this.out = new Gathering(super.getOutputStream());
    }

    @Override
    public OutputStream getOutputStream() {
      return out;
    }
  }
}
