package vn.phoihop.registry.web;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.reading.Reading;
import vn.phoihop.registry.DocumentHead;
import vn.phoihop.registry.Intake;
import vn.phoihop.registry.Intake.Answer;
import vn.phoihop.registry.Refusal;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;

/// Reads and checks a document without filing it, such as a draft before it goes out; nothing is kept.
@MayAct
@Controller
@RequestMapping("/reading")
class ReadingPages {

    private final Intake intake;

    ReadingPages(Intake intake) {
        this.intake = intake;
    }

    @GetMapping
    ModelAndView ask() {
        return page(new ReadingPage(megabytes(), null, null, null, ""));
    }

    @PostMapping
    ModelAndView read(@RequestParam(required = false) @Nullable MultipartFile file, Locale language, Actor actor)
            throws IOException {
        if (file == null) {
            return refused(IntakeResult.of("", new Answer.Refused(Refusal.EMPTY), language));
        }
        var name = IntakePages.name(file);
        return switch (answer(file, name, actor)) {
            case Answer.ReadOnly(var reading) -> shown(reading, name);
            case Answer no -> refused(IntakeResult.of(name, no, language));
        };
    }

    private Answer answer(MultipartFile file, String name, Actor actor) throws IOException {
        return file.getSize() > intake.limit().toBytes()
                ? new Answer.Refused(Refusal.TOO_LARGE)
                : intake.read(name, file.getBytes(), actor);
    }

    private ModelAndView shown(Reading reading, String name) {
        return page(new ReadingPage(megabytes(), null, DocumentHead.read(reading.head()), ReadText.of(reading), name));
    }

    private ModelAndView refused(IntakeResult result) {
        var view = page(new ReadingPage(megabytes(), result, null, null, result.file()));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private long megabytes() {
        return intake.limit().toMegabytes();
    }

    private static ModelAndView page(ReadingPage page) {
        return new ModelAndView("registry/reading", "page", page);
    }
}
