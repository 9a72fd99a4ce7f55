package fi.kaiku.sms.gateway;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Where an operator listens: opened in bounded time, without Nagle's delay, encrypted when asked
 * for, and then only for a certificate that fits the host's name.
 *
 * @param patience how long connecting, and each reading, may take
 */
public record Wire(String host, int port, boolean tls, Duration patience) {

  /** Saying goodbye over TLS must not wait for a peer that does not read. */
  private static final int FAREWELL_SECONDS = 2;

  public Socket open() throws IOException {
    var plain = new Socket();
    try {
      plain.setTcpNoDelay(true);
      plain.setKeepAlive(true);
      plain.setSoTimeout(Math.toIntExact(patience.toMillis()));
      plain.connect(new InetSocketAddress(host, port), Math.toIntExact(patience.toMillis()));
      return tls ? encrypted(plain) : plain;
    } catch (IOException e) {
      plain.close();
      throw e;
    }
  }

  private Socket encrypted(Socket plain) throws IOException {
    var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    var socket = (SSLSocket) factory.createSocket(plain, host, port, true);
    var parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    socket.setSoLinger(true, FAREWELL_SECONDS);
    socket.startHandshake();
    return socket;
  }
}
