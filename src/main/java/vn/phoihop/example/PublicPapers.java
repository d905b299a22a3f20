package vn.phoihop.example;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.phoihop.publicfiles.PublicFiles;
import vn.phoihop.publicfiles.Refusal;
import vn.phoihop.shared.Actor;

/// Papers of the example that anyone may download: brought by one, looked at and let out by another.
@Component
class PublicPapers {

    private final PublicFiles files;

    PublicPapers(PublicFiles files) {
        this.files = files;
    }

    /// A paper as a Word file beside a record that is public.
    void letOut(PublicFiles.Place place, String name, List<String> lines, Actor brings, Actor letsOut) {
        var paper = new Paper(name, LocalDate.EPOCH, "", "", List.of(), lines);
        done(files.bring(place, name, Typewriter.docx(paper), brings));
        var waiting = files.desk(place, letsOut).waiting().getFirst();
        done(files.letOut(place, waiting.id(), waiting.findings(), true, letsOut));
    }

    private static void done(Optional<Refusal> refused) {
        refused.ifPresent(why -> {
            throw new IllegalStateException("a file of the example: " + why);
        });
    }
}
