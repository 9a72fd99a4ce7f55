package fi.kaiku.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.jsmpp.session.connection.Connection;
import org.jsmpp.session.connection.ConnectionFactory;
import org.jsmpp.session.connection.ServerConnection;
import org.jsmpp.session.connection.ServerConnectionFactory;
import org.jsmpp.session.connection.socket.ServerSocketConnection;
import org.jsmpp.session.connection.socket.SocketConnection;

/** Connections without Nagle's delay, which would hold small PDUs back for 40 ms. */
final class Undelayed {

  private Undelayed() {}

  static ConnectionFactory client() {
    return (host, port) -> undelayed(new Socket(host, port));
  }

  static ServerConnectionFactory server() {
    return new ServerConnectionFactory() {
      @Override
      public ServerConnection listen(int port) throws IOException {
        return listen(port, 0, 50);
      }

      @Override
      public ServerConnection listen(int port, int timeout) throws IOException {
        return listen(port, timeout, 50);
      }

      @Override
      public ServerConnection listen(int port, int timeout, int backlog) throws IOException {
        var door = new ServerSocket(port, backlog, InetAddress.getLoopbackAddress());
        door.setSoTimeout(timeout);
        return new ServerSocketConnection(door) {
          @Override
          public Connection accept() throws IOException {
            return undelayed(door.accept());
          }
        };
      }
    };
  }

  private static Connection undelayed(Socket socket) throws IOException {
    socket.setTcpNoDelay(true);
    return new SocketConnection(socket);
  }
}
