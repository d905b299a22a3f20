package vn.phoihop.registry.web;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.phoihop.registry.Direction;
import vn.phoihop.registry.Intake;
import vn.phoihop.registry.Refusal;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.MayAct;
import vn.phoihop.shared.Role;

/// Taking in documents: many files at once, each answered for itself.
@MayAct(Role.CLERK)
@Controller
@RequestMapping("/registry/intake")
class IntakePages {

    private final Intake intake;

    IntakePages(Intake intake) {
        this.intake = intake;
    }

    @GetMapping
    ModelAndView ask(@RequestParam(defaultValue = "INCOMING") Direction direction) {
        return page(direction, List.of(), false);
    }

    /// A page for a form; one result for the script, which sends a file at a time.
    @PostMapping
    ModelAndView receive(
            @RequestParam(defaultValue = "INCOMING") Direction direction,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestHeader(name = "HX-Request", defaultValue = "") String part,
            Locale language,
            Actor actor)
            throws IOException {
        var results = new ArrayList<IntakeResult>();
        for (var file : files == null ? List.<MultipartFile>of() : files) {
            var isChosen = file.getSize() > 0 || !or(file.getOriginalFilename()).isEmpty();
            if (isChosen) {
                results.add(IntakeResult.of(name(file), receive(file, direction, actor), language));
            }
        }
        if (!part.isEmpty() && results.size() == 1) {
            return new ModelAndView("registry/result", "result", results.getFirst());
        }
        return page(direction, List.copyOf(results), results.isEmpty());
    }

    /// A file too large is refused before its bytes are in memory.
    private Intake.Answer receive(MultipartFile file, Direction direction, Actor actor) throws IOException {
        if (file.getSize() > intake.limit().toBytes()) {
            return new Intake.Answer.Refused(Refusal.TOO_LARGE);
        }
        return intake.receive(name(file), file.getBytes(), or(file.getContentType()), direction, actor);
    }

    private ModelAndView page(Direction direction, List<IntakeResult> results, boolean nothingChosen) {
        var page = new IntakePage(direction, intake.limit().toMegabytes(), results, nothingChosen);
        var view = new ModelAndView("registry/intake", "page", page);
        if (nothingChosen) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }

    /// The name without the folders some browsers put before it.
    static String name(MultipartFile file) {
        var name = Normalizer.normalize(or(file.getOriginalFilename()), Normalizer.Form.NFC);
        var bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
        return bare.length() <= 200 ? bare : bare.substring(bare.length() - 200);
    }

    private static String or(@Nullable String given) {
        return given == null ? "" : given;
    }
}
