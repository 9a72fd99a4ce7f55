package fi.kaiku.sms.smpp;

import fi.kaiku.sms.Wire;
import java.io.IOException;
import org.jsmpp.session.connection.Connection;
import org.jsmpp.session.connection.ConnectionFactory;
import org.jsmpp.session.connection.socket.SocketConnection;

/** Connects as the settings say. */
record Line(SmppSettings settings) implements ConnectionFactory {

  @Override
  public Connection createConnection(String host, int port) throws IOException {
    return new SocketConnection(
        new Wire(host, port, settings.tls(), settings.linkTimeout()).open());
  }
}
