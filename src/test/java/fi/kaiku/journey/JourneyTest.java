package fi.kaiku.journey;

import fi.kaiku.EmptyDatabase;
import fi.kaiku.KaikuApplication;
import fi.kaiku.TestWorld;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * The whole house behind a real port, looked at through a real browser. A test asks for a {@link
 * Browser} as a parameter; all such tests share one server and one Chromium.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = KaikuApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import(TestWorld.class)
@ExtendWith({EmptyDatabase.class, Browsing.class})
@Tag("browser")
public @interface JourneyTest {}
