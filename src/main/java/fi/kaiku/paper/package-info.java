/** What is printed: pages of HTML made into tagged PDF files (PDF/UA-1). */
@ApplicationModule(allowedDependencies = {"organization", "access", "platform"})
@NullMarked
package fi.kaiku.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
