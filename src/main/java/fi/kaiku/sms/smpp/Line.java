package fi.kaiku.sms.smpp;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jsmpp.session.connection.Connection;
import org.jsmpp.session.connection.ConnectionFactory;
import org.jsmpp.session.connection.socket.SocketConnection;

/** Opens the TCP connection: in bounded time, without Nagle's delay, encrypted when asked for. */
record Line(SmppSettings settings) implements ConnectionFactory {

  @Override
  public Connection createConnection(String host, int port) throws IOException {
    var timeout = Math.toIntExact(settings.linkTimeout().toMillis());
    var plain = new Socket();
    try {
      plain.setTcpNoDelay(true);
      plain.setKeepAlive(true);
      plain.connect(new InetSocketAddress(host, port), timeout);
      return new SocketConnection(settings.tls() ? encrypted(plain, host, port) : plain);
    } catch (IOException e) {
      plain.close();
      throw e;
    }
  }

  private Socket encrypted(Socket plain, String host, int port) throws IOException {
    var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    var socket = (SSLSocket) factory.createSocket(plain, host, port, true);
    var parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    socket.setSoTimeout(Math.toIntExact(settings.linkTimeout().toMillis()));
    socket.startHandshake();
    return socket;
  }
}
