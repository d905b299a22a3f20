/// Lays out an official document in State or Party form as HTML, DOCX and PDF/A, and says what its form lacks. Is given
/// everything it prints and knows nobody.
@ApplicationModule(
        displayName = "Typesetting",
        allowedDependencies = {})
@NullMarked
package vn.phoihop.typesetting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
