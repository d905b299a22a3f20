package vn.phoihop.notifications;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.springframework.stereotype.Component;

/// Sets a letter as a small page, for programs that show one.
@Component
class LetterPaper {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    String page(Letter letter) {
        var output = new StringOutput();
        engine.render("notifications/letter.jte", letter, output);
        return output.toString();
    }
}
