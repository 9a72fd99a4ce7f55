package fi.kaiku.journey;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Between Kaiku and its database, to take the one away from the other. */
@TestConfiguration(proxyBeanMethods = false)
public class DatabaseSwitch {

  private static final AtomicBoolean AWAY = new AtomicBoolean();

  public static void away() {
    AWAY.set(true);
  }

  public static void back() {
    AWAY.set(false);
  }

  @Bean
  static BeanPostProcessor switchable() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return switch (bean) {
          case DataSource real -> new Switchable(real);
          case Filter _ when name.equals("figuresFirst") -> new PassThrough();
          default -> bean;
        };
      }
    };
  }

  /** In place of the filter that counts figures before each request of a test. */
  private static final class PassThrough implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
        throws IOException, ServletException {
      chain.doFilter(request, response);
    }
  }

  private static final class Switchable extends DelegatingDataSource {

    Switchable(DataSource real) {
      super(real);
    }

    @Override
    public Connection getConnection() throws SQLException {
      if (AWAY.get()) {
        throw new SQLTransientConnectionException("away");
      }
      return super.getConnection();
    }
  }
}
